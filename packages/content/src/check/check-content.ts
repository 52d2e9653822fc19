import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContentError, type ContentFault } from '@sixways/core/errors.js';
import { applyChanges, changedText } from '@sixways/core/form/changes.js';
import { Area, type AreaSummary } from '@sixways/core/model/area.js';
import { Form, FormText } from '@sixways/core/model/form.js';
import { parse } from '@sixways/core/model/parse.js';
import { ReferralSite } from '@sixways/core/model/site.js';
import { areaFaults } from './area-check.js';
import { formFaults, textFaults } from './form-check.js';
import { twinFaults } from './twin.js';
import { read, STAMPS_FILE, wordsIn } from './words-in.js';

/** The folder of the data that ships. */
export const SHIPPED = fileURLToPath(new URL('../../data/', import.meta.url));

/** A file and what is wrong with it. */
export interface FileFaults {
  file: string;
  faults: readonly ContentFault[];
}

/**
 * Checks a folder of content: areas.json, areas/, forms/, sites/.
 * @returns the files with faults, none when all is well
 */
export function checkContent(folder: string = SHIPPED): FileFaults[] {
  return [...checkAreas(folder), ...checkForms(folder), ...checkSites(folder)].filter(
    ({ faults }) => faults.length,
  );
}

/** Checks one area's policy. @param name the file's name without .json, which is the GSS code */
export function checkArea(data: unknown, name?: string): readonly ContentFault[] {
  return faultsOf(() => {
    const area = parse(Area, data);
    const misnamed = name !== undefined && name !== area.gss;
    return [
      ...(misnamed ? [{ path: 'gss', text: `The file is named ${name}.json` }] : []),
      ...areaFaults(area),
    ];
  });
}

/** Checks one form: its questions, pages and conditions. */
export function checkForm(data: unknown): readonly ContentFault[] {
  return faultsOf(() => formFaults(parse(Form, data)));
}

/** Checks one form's words in one language. */
export function checkText(form: Form, data: unknown): readonly ContentFault[] {
  return faultsOf(() => textFaults(form, parse(FormText, data)));
}

/** Checks one site and what it changes in the form, in each language that the form has. */
export function checkSite(
  data: unknown,
  form: Form,
  texts: Readonly<Record<string, FormText>>,
): readonly ContentFault[] {
  return faultsOf(() => {
    const changes = parse(ReferralSite, data).form;
    if (!changes) return [];
    const changed = applyChanges(form, changes);
    return Object.entries(texts).flatMap(([lang, text]) =>
      textFaults(asWorded(form, changed), { ...text, ...changedText(changes, lang) }).map((fault) => ({
        path: `form.${lang}.${fault.path}`,
        text: fault.text,
      })),
    );
  });
}

/** The changed form with the pages that were left out: their words may stay. */
function asWorded(form: Form, changed: Form): Form {
  return { ...changed, pages: [...form.pages, ...changed.pages] };
}

function checkAreas(folder: string): FileFaults[] {
  const files = jsonIn(folder, 'areas').map((file) =>
    checkFile(file, (data) => checkArea(data, basename(file, '.json'))),
  );
  if (files.some(({ faults }) => faults.length)) return files;
  return [
    ...files,
    checkFile(join(folder, 'areas.json'), (data) =>
      listFaults(
        data,
        files.map(({ file }) => file),
      ),
    ),
  ];
}

function listFaults(listed: unknown, files: readonly string[]): ContentFault[] {
  const real = files.map((file) => read(file) as Area);
  const want: AreaSummary[] = real
    .map(({ gss, name, icb }) => ({ gss, name, icb: icb.name }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  if (JSON.stringify(listed) === JSON.stringify(want)) return [];
  return [{ path: '', text: 'List the areas in order of their names, as their files say' }];
}

function checkForms(folder: string): FileFaults[] {
  return directoriesIn(folder, 'forms').flatMap((directory) => {
    const form = checkFile(join(directory, 'form.json'), checkForm);
    if (form.faults.length) return [form];
    const texts = languagesIn(directory).map((lang) => ({
      file: join(directory, lang),
      faults: faultsOf(() => checkText(formIn(directory), wordsIn(directory, lang))),
    }));
    return [...texts, { file: join(directory, 'en-x-easy'), faults: checkTwin(directory) }];
  });
}

/** Whether the words in a folder's en/ and en-x-easy/ say the same. */
export function checkTwin(directory: string): readonly ContentFault[] {
  return faultsOf(() => {
    const stamps = read(join(directory, STAMPS_FILE)) as FormText;
    return twinFaults(wordsIn(directory, 'en'), wordsIn(directory, 'en-x-easy'), stamps);
  });
}

function checkSites(folder: string): FileFaults[] {
  const directory = join(folder, 'forms', 'self-referral');
  return jsonIn(folder, 'sites').map((file) =>
    checkFile(file, (data) => {
      const texts = languagesIn(directory).map((lang) => [lang, wordsIn(directory, lang)]);
      return checkSite(data, formIn(directory), Object.fromEntries(texts) as Record<string, FormText>);
    }),
  );
}

function formIn(directory: string): Form {
  return parse(Form, read(join(directory, 'form.json')));
}

function checkFile(file: string, check: (data: unknown) => readonly ContentFault[]): FileFaults {
  return { file, faults: faultsOf(() => check(read(file))) };
}

function faultsOf(check: () => readonly ContentFault[]): readonly ContentFault[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
}

function languagesIn(directory: string): string[] {
  return directoriesIn(directory, '.').map((each) => basename(each));
}

function jsonIn(folder: string, name: string): string[] {
  const directory = join(folder, name);
  return readdirSync(directory)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => join(directory, file));
}

function directoriesIn(folder: string, name: string): string[] {
  const directory = join(folder, name);
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(directory, entry.name));
}
