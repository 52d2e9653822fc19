/** A record of a CSV file, with the line it begins on; from 1. */
export interface CsvRecord {
  line: number;
  fields: string[];
}

/**
 * Reads CSV as RFC 4180 has it: quotes, commas and line ends inside quotes, either line end, a byte order mark. Empty lines
 * are left out.
 * @throws {CsvError} for a quote that does not end, or that stands inside a field without quotes
 */
export function readCsv(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let [line, at] = [1, text.startsWith('\uFEFF') ? 1 : 0];
  while (at < text.length) {
    const record: CsvRecord = { line, fields: [] };
    for (;;) {
      const field = text[at] === '"' ? quoted(text, at, line) : plain(text, at, line);
      record.fields.push(field.value);
      line += field.value.split('\n').length - 1;
      at = field.end;
      if (text[at] !== ',') break;
      at++;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    line++;
    if (record.fields.length > 1 || record.fields[0] !== '') records.push(record);
  }
  return records;
}

export class CsvError extends Error {
  override readonly name = 'CsvError';
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

interface Field {
  value: string;
  end: number;
}

function quoted(text: string, start: number, line: number): Field {
  let value = '';
  for (let at = start + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw new CsvError(line, 'A quote begins here and never ends');
    value += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') {
      if (at < text.length && !/[,\r\n]/.test(text[at]!))
        throw new CsvError(line, 'After a closing quote comes a comma');
      return { value, end: at };
    }
    value += '"';
    at++;
  }
}

function plain(text: string, start: number, line: number): Field {
  const end = /[,\r\n]|$/g;
  end.lastIndex = start;
  const at = end.exec(text)!.index;
  const value = text.slice(start, at);
  if (value.includes('"')) throw new CsvError(line, 'A field with a quote in it must stand in quotes');
  return { value, end: at };
}
