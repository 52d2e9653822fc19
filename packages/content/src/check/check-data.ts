import { applyChanges, changedText } from '@sixways/core/form/changes.js';
import { Area } from '@sixways/core/model/area.js';
import { Directory } from '@sixways/core/model/directory-service.js';
import { PictureSet } from '@sixways/core/model/easy-read.js';
import { Form, FormText } from '@sixways/core/model/form.js';
import { BoroughMapData, Outcodes } from '@sixways/core/model/geo.js';
import { parse } from '@sixways/core/model/parse.js';
import { ReferralSite } from '@sixways/core/model/site.js';
import { checkAid } from '@sixways/core/rules/decision-aid/check-aid.js';
import { plainTextFindings } from '@sixways/core/rules/easy-read/plain-text.js';
import { checkEasyRead } from '@sixways/core/rules/easy-read/check-easy-read.js';
import { error, type Finding } from '@sixways/core/rules/finding.js';
import { freshnessFindings } from '@sixways/core/rules/review-findings.js';
import { readingAgeFindings, type TextAt } from '@sixways/core/rules/reading-age.js';
import { unknownFields } from '@sixways/core/rules/unknown-fields.js';
import { areaFaults } from './area-check.js';
import { directoryFaults } from './directory-check.js';
import { formFaults, textFaults } from './form-check.js';
import { kindOf, type Kind } from './kinds.js';
import { asFindings, findingsOf, type DataReport } from './report.js';
import { Languages } from './translations/languages.js';

/** What content is held against beside its own rules. */
export interface Context {
  /** `YYYY-MM-DD` in London, to tell overdue reviews. */
  today: string;
  /** Names of the pictures that explainers may show. */
  pictures: ReadonlySet<string>;
  /** The form that sites change, and its words by language. */
  form: Form;
  texts: Readonly<Record<string, FormText>>;
}

/** Where data was read, as far as rules ask. */
export interface Place {
  /** The file's name without `.json`. */
  name?: string;
  /** The language that the place stands for, such as `en-x-easy`; for words. */
  lang?: string;
}

/** Checks data of any kind. @param place for rules about names of files */
export function checkData(data: unknown, context: Context, place: Place = {}): DataReport {
  const kind = kindOf(data);
  return kind ? { kind, ...CHECKS[kind](data, context, place) } : { findings: [UNKNOWN] };
}

const UNKNOWN = error(
  'schema/kind',
  '',
  'Nothing here says what this file is',
  'Begin it with "$schema": "…/decision-aid.schema.json", or another kind',
);

type Check = (data: unknown, context: Context, place: Place) => DataReport;

const CHECKS: Readonly<Record<Kind, Check>> = {
  'decision-aid': (data, { today }) => checkAid(data, { today }),
  'easy-read': (data, context) => checkEasyRead(data, context),
  pictures: (data) => ({ findings: findingsOf(() => unknownFields(data, parse(PictureSet, data))) }),
  area: (data, { today }, { name }) => ({ findings: checkArea(data, name, today) }),
  'area-list': () => ({ findings: [] }),
  'borough-map': (data) => ({ findings: findingsOf(() => unknownFields(data, parse(BoroughMapData, data))) }),
  directory: (data) => ({ findings: checkDirectory(data) }),
  outcodes: (data) => ({ findings: findingsOf(() => unknownFields(data, parse(Outcodes, data))) }),
  form: (data, { today }) => ({ findings: checkForm(data, today) }),
  site: (data, { form, texts }) => ({ findings: checkSite(data, form, texts) }),
  words: (data, _context, { lang }) => ({ findings: checkWords(data, lang) }),
  languages: (data) => ({ findings: findingsOf(() => (parse(Languages, data), [])) }),
  stamps: () => ({ findings: [] }),
};

/** Checks one area's policy. @param name the file's name without .json, which is the GSS code */
export function checkArea(data: unknown, name?: string, today?: string): readonly Finding[] {
  return findingsOf(() => {
    const area = parse(Area, data);
    const misnamed = name !== undefined && name !== area.gss;
    const local: TextAt[] = [
      ...area.routes.map(({ reason }, i): TextAt => [`routes[${i}].reason`, reason ?? '']),
      ...area.doors.map(({ how }, i): TextAt => [`doors[${i}].how`, how ?? '']),
    ];
    return [
      ...(misnamed
        ? [error('area/name', 'gss', `The file is named ${name}.json`, 'Name it by its GSS code')]
        : []),
      ...unknownFields(data, area),
      ...asFindings('area/rule', areaFaults(area)),
      ...readingAgeFindings(local.filter(([, text]) => text)),
      // One text for all: people who read Easy Read read these too.
      ...local.flatMap(([path, text]) => plainTextFindings(path, text)).map(asWarning),
      ...(today ? freshnessFindings(area.reviewDue, today) : []),
    ];
  });
}

function asWarning(finding: Finding): Finding {
  return { ...finding, severity: 'warning' };
}

/** Checks a directory of services. */
export function checkDirectory(data: unknown): readonly Finding[] {
  return findingsOf(() => {
    const directory = parse(Directory, data);
    return [...unknownFields(data, directory), ...asFindings('directory/rule', directoryFaults(directory))];
  });
}

/** Checks one form: its questions, pages and conditions. */
export function checkForm(data: unknown, today?: string): readonly Finding[] {
  return findingsOf(() => {
    const form = parse(Form, data);
    return [
      ...unknownFields(data, form),
      ...asFindings('form/rule', formFaults(form)),
      ...(today ? freshnessFindings(form.reviewDue, today) : []),
    ];
  });
}

/** Checks one form's words in one language: what is missing, astray or never filled in. */
export function checkText(form: Form, data: unknown): readonly Finding[] {
  return findingsOf(() => asFindings('words/form', textFaults(form, parse(FormText, data))));
}

/** Checks one site and what it changes in the form, in each language that the form has. */
export function checkSite(
  data: unknown,
  form: Form,
  texts: Readonly<Record<string, FormText>>,
): readonly Finding[] {
  return findingsOf(() => {
    const site = parse(ReferralSite, data);
    const unknown = unknownFields(data, site);
    const changes = site.form;
    if (!changes) return unknown;
    const changed = applyChanges(form, changes);
    // Words of pages that were left out may stay.
    const asWorded = { ...changed, pages: [...form.pages, ...changed.pages] };
    const faults = Object.entries(texts).flatMap(([lang, text]) =>
      textFaults(asWorded, { ...text, ...changedText(changes, lang) }).map((fault) => ({
        path: `form.${lang}.${fault.path}`,
        text: fault.text,
      })),
    );
    return [...unknown, ...asFindings('site/words', faults)];
  });
}

/** Checks words alone, in any language: the rules of Easy Read where they are its, and reading age in English. */
export function checkWords(data: unknown, lang = 'en'): readonly Finding[] {
  return findingsOf(() => {
    const texts: TextAt[] = Object.entries(parse(FormText, data));
    return [
      ...(lang.endsWith('-x-easy') ? texts.flatMap(([key, text]) => plainTextFindings(key, text)) : []),
      // Words of a widget are read one at a time, never as a whole.
      ...(lang.split('-')[0] === 'en'
        ? texts.flatMap((text) => readingAgeFindings([text])).filter(({ path }) => path)
        : []),
    ];
  });
}
