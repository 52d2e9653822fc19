#!/usr/bin/env node
import { main } from '../dist/explainers/cli.js';

process.exitCode = await main(process.argv.slice(2), (text, isFault) => {
  (isFault ? process.stderr : process.stdout).write(text);
});
