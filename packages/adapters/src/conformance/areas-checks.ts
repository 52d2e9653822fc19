import type { ConformanceSubject } from './adapter-conformance.js';
import { aborts, fails, ok, type Check } from './check.js';

/** No borough has it: the Office for National Statistics counts up from E09000001 to E09000033. */
const NOWHERE = 'E09999999';

/** The areas port, where the adapter has one. */
export function areasChecks(subject: ConformanceSubject): Check[] {
  const port = async () => (await subject.create({ fetch: subject.fetch ?? fetch, timeout: 10_000 })).areas;
  return [
    {
      name: 'areas (if any): lists them, and knows each it lists',
      async run() {
        const areas = await port();
        if (!areas) return;
        for (const { gss, name } of await areas.list()) {
          ok(/^E\d{8}$/.test(gss) && name.length > 0, `a GSS code and a name, not ${gss} ${name}`);
          const area = await areas.get(gss);
          ok(area.gss === gss && area.routes.length > 0, `area ${gss} with a route`);
        }
      },
    },
    {
      name: 'areas (if any): says not-found, and heeds an abort',
      async run() {
        const areas = await port();
        if (!areas) return;
        await fails(areas.get(NOWHERE), { kind: 'not-found' });
        await aborts(areas.list({ signal: AbortSignal.abort() }), undefined);
        await aborts(areas.get(NOWHERE, { signal: AbortSignal.abort() }), undefined);
      },
    },
  ];
}
