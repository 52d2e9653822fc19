import type { DecisionAid } from '../../model/decision-aid.js';
import type { TextAt } from '../reading-age.js';

/** What an aid says about its options, by path: where figures are told and words can mislead. */
export function claims(aid: DecisionAid): TextAt[] {
  return [
    ['condition.about', aid.condition.about],
    ['condition.course', aid.condition.course],
    ...aid.options.flatMap((option, i): TextAt[] => [
      [`options[${i}].what`, option.what],
      ...fields(`options[${i}].experience`, option.experience),
    ]),
    ...aid.rows.flatMap(({ answers }, i) => fields(`rows[${i}].answers`, answers)),
    ...aid.outcomes.flatMap((outcome, i): TextAt[] => [
      [`outcomes[${i}].happened`, outcome.happened],
      ...(outcome.measure === 'people'
        ? [[`outcomes[${i}].otherwise`, outcome.otherwise] satisfies TextAt]
        : []),
      ...(outcome.note ? [[`outcomes[${i}].note`, outcome.note] satisfies TextAt] : []),
      [`outcomes[${i}].certainty.why`, outcome.certainty.why],
    ]),
    ...fields('test', aid.test ?? {}),
  ];
}

/** Everything of an aid that people read, by path. Names of sources are left out: nobody chose their words. */
export function readTexts(aid: DecisionAid): TextAt[] {
  const { title, condition, decision, audience, updatePolicy, funding, interests } = aid;
  return [
    ...fields('', { title, decision, audience, updatePolicy, funding, interests }),
    ['condition.name', condition.name],
    ...claims(aid),
    ...aid.options.flatMap(({ name, unavailable }, i): TextAt[] => [
      [`options[${i}].name`, name],
      ...(unavailable ? [[`options[${i}].unavailable.why`, unavailable.why] satisfies TextAt] : []),
    ]),
    ...aid.rows.map(({ question }, i): TextAt => [`rows[${i}].question`, question]),
    ...aid.outcomes.flatMap((outcome, i): TextAt[] => [
      [`outcomes[${i}].period`, outcome.period],
      [`outcomes[${i}].population`, outcome.population],
      ...unknownReasons(outcome.figures, `outcomes[${i}].figures`),
    ]),
    ...aid.doors.flatMap(({ how }, i): TextAt[] => (how ? [[`doors[${i}].how`, how]] : [])),
  ];
}

function unknownReasons(figures: Readonly<Record<string, object>>, path: string): TextAt[] {
  return Object.entries(figures).flatMap(([option, figure]): TextAt[] =>
    'unknown' in figure ? [[`${path}.${option}.unknown`, String(figure.unknown)]] : [],
  );
}

function fields(path: string, texts: Readonly<Record<string, string>>): TextAt[] {
  return Object.entries(texts).map(([key, text]) => [path ? `${path}.${key}` : key, text]);
}
