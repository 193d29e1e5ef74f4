import { start } from './setup/start.mjs';

start('scripts/cases.ts', { browser: false });
