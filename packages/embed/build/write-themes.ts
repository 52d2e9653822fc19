import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { themeFiles } from '../../widgets/src/tokens/theme-css.js';

/** Writes the themes' style sheets, made of the design tokens in `packages/widgets/src/tokens`. */
export async function writeThemes(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, css] of Object.entries(themeFiles())) await writeFile(join(folder, name), css);
}
