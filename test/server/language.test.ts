import { expect, test } from 'vitest';
import { languageOf } from '../../src/server/http/language.ts';

test.each([
  ['nobody chose or asked', {}, 'en'],
  ['a browser that asks for one of ours', { 'accept-language': 'fr-CH, en;q=0.8' }, 'fr'],
  ['the heaviest of ours wins', { 'accept-language': 'de, en;q=0.3, ru-RU;q=0.7' }, 'ru'],
  ['what is refused is not ours', { 'accept-language': 'fr;q=0, de' }, 'en'],
  ['the one chosen goes first', { cookie: 'placard-1=x; language=ru', 'accept-language': 'fr' }, 'ru'],
  ['a choice that is none', { cookie: 'language=xx', 'accept-language': 'fr' }, 'fr'],
  ['a cookie of another name', { cookie: 'mylanguage=ru' }, 'en'],
])('%s', (_, headers, language) => expect(languageOf(headers)).toBe(language));
