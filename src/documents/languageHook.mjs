// In a thread that writes in another language its sentences are read in the place of the English ones that the code
// names, as the build of the pages does it. What is not translated yet is said in English.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

let language = 'en';

/** @param {{ language: string }} data */
export function initialize(data) {
  language = data.language;
}

/** @type {import('node:module').ResolveHook} */
export async function resolve(name, context, next) {
  const found = await next(name, context);
  if (language === 'en' || !/\/i18n\/en\/\w+\.ts/.test(found.url)) return found;
  const url = found.url.replace('/i18n/en/', `/i18n/${language}/`);
  return existsSync(fileURLToPath(url.replace(/\?.*$/, ''))) ? { ...found, url } : found;
}
