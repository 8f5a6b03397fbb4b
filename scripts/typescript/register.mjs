/** Importing this file lets the scripts import the project's TypeScript, as the bundler and jest do: no extensions, JSON as modules. */
import { register } from 'node:module';

register('./hooks.mjs', import.meta.url);
