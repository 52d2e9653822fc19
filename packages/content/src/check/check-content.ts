import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Area, AreaSummary } from '@sixways/core/model/area.js';
import { Form, type FormText } from '@sixways/core/model/form.js';
import { parse } from '@sixways/core/model/parse.js';
import { londonDay } from '@sixways/core/rules/dates.js';
import { blocks, error, schemaFindings, type Finding } from '@sixways/core/rules/finding.js';
import { checkData, checkText, type Context } from './check-data.js';

import type { FileReport } from './report.js';
import { checkTwin, EASY, twinPlacesIn } from './twin-places.js';
import { read, wordsIn } from './words-in.js';

/** The folder of the data that ships. */
export const SHIPPED = fileURLToPath(new URL('../../data/', import.meta.url));

/**
 * Checks a file, or a folder with all that belongs together in it.
 * @returns a report for each file, and for each folder of words with something to say
 * @throws when a path cannot be read
 */
export function checkPath(path: string, context: Context = shippedContext()): FileReport[] {
  return statSync(path).isDirectory() ? checkFolder(path, context) : [checkFile(path, context)];
}

/**
 * Checks the content that ships, or another folder of the same shape.
 * @returns the files with errors, none when all is well
 */
export function checkContent(folder: string = SHIPPED): FileReport[] {
  return checkPath(folder).filter(({ findings }) => blocks(findings));
}

/** What files are held against: the shipped pictures and form, and today. */
export function shippedContext(today: string = londonDay(new Date())): Context {
  const directory = join(SHIPPED, 'forms', 'self-referral');
  return {
    today,
    pictures: new Set(Object.keys(read(join(SHIPPED, 'pictures.json')) as object)),
    form: formIn(directory),
    texts: Object.fromEntries(languagesIn(directory).map((lang) => [lang, wordsIn(directory, lang)])),
  };
}

/** Checks one file by itself. @throws when it cannot be read */
export function checkFile(file: string, context: Context = shippedContext()): FileReport {
  try {
    return { file, ...checkData(read(file), context, { name: basename(file, '.json'), lang: langOf(file) }) };
  } catch (thrown) {
    return { file, findings: schemaFindings(thrown) };
  }
}

/** `…/en-x-easy/ends.json`, `…/en-x-easy.json` and `…/knee.en-x-easy.json` are Easy Read; `…/pl/ends.json` is Polish. */
function langOf(file: string): string {
  const folder = basename(dirname(file));
  if (/^[a-z]{2}$/.test(folder)) return folder;
  return folder === EASY || new RegExp(`(^|\\.)${EASY}\\.json$`).test(basename(file)) ? EASY : 'en';
}

function checkFolder(folder: string, context: Context): FileReport[] {
  const files = jsonIn(folder).map((file) => checkFile(file, context));
  return [...files, ...checkLists(files), ...checkForms(files), ...checkTwins(folder)];
}

/** Lists of areas, against the files of the folder beside them. */
function checkLists(files: readonly FileReport[]): FileReport[] {
  return files
    .filter(({ kind }) => kind === 'area-list')
    .flatMap(({ file }) => {
      const folder = file.slice(0, -'.json'.length);
      const areas = files.filter((each) => dirname(each.file) === folder);
      const findings = areas.some((area) => blocks(area.findings)) ? [] : listFindings(file, areas);
      return findings.length ? [{ file, kind: 'area-list' as const, findings }] : [];
    });
}

function listFindings(list: string, areas: readonly FileReport[]): Finding[] {
  const want: AreaSummary[] = areas
    .map(({ file }) => read(file) as Area)
    .map(({ gss, name, icb }) => ({ gss, name, icb: icb.name }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  if (JSON.stringify(read(list)) === JSON.stringify(want)) return [];
  return [
    error('area/list', '', 'It is not what the areas’ files say', 'List the areas in order of their names'),
  ];
}

/** The words of each form, in each of its languages. */
function checkForms(files: readonly FileReport[]): FileReport[] {
  return files
    .filter(({ kind, findings }) => kind === 'form' && !blocks(findings))
    .map(({ file }) => dirname(file))
    .flatMap((directory) =>
      languagesIn(directory).map((lang) => ({
        file: join(directory, lang),
        kind: 'words' as const,
        findings: textOf(directory, lang),
      })),
    )
    .filter(({ findings }) => findings.length);
}

function textOf(directory: string, lang: string): readonly Finding[] {
  let words: FormText;
  try {
    words = wordsIn(directory, lang);
  } catch (thrown) {
    return schemaFindings(thrown);
  }
  return checkText(formIn(directory), words);
}

/** Every Easy Read twin that a folder has, or should have. */
export function checkTwins(folder: string): FileReport[] {
  return twinPlacesIn(folder)
    .map((place) => ({ file: place.twin, kind: 'words' as const, findings: checkTwin(place) }))
    .filter(({ findings }) => findings.length);
}

function formIn(directory: string): Form {
  return parse(Form, read(join(directory, 'form.json')));
}

/** English and its twin: translations may have gaps, and are held against the English by themselves. */
function languagesIn(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith('en'))
    .map(({ name }) => name);
}

function jsonIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return jsonIn(path);
      // Design tokens lie beside the widgets, too, and hold no words.
      return /(?<!\.tokens)\.json$/.test(entry.name) ? [path] : [];
    })
    .sort();
}
