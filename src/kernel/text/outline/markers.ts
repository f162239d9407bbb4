// What a paragraph begins with: its number, or words that only a preamble or an article has.

/** `length`: how much of the paragraph's beginning the marker takes, opening brackets before it not counted. */
export type Marker =
  | { readonly kind: 'preambular' | 'operative'; readonly label: string }
  | { readonly kind: 'number' | 'letter' | 'option' | 'note'; readonly label: string }
  | { readonly kind: 'article' | 'section'; readonly label: string };
export interface Marked {
  readonly marker: Marker;
  readonly from: number;
  readonly to: number;
}

const suffix = '(bis|ter|quater|quat|quinquies|sexies|septies|octies|nonies|decies|alt)';
const suffixes = `(?:[\\s.]?\\(?${suffix}\\)?(?:\\.?\\s?(alt|\\d)(?![\\p{L}\\d]))?(?![\\p{L}]))?`;
const behind = '(?=[\\s.:)\\]]|$)(?:[.:)]{1,2}\\s*|\\s[-–—]\\s+|\\s*)';

const forms: readonly (readonly [RegExp, (found: RegExpExecArray) => Marker])[] = [
  [
    new RegExp(`^pp\\s?(\\d+)${suffixes}${behind}`, 'iu'),
    (m) => ({ kind: 'preambular', label: `PP${tail(m)}` }),
  ],
  [
    new RegExp(`^op\\s?(\\d+)${suffixes}${behind}`, 'iu'),
    (m) => ({ kind: 'operative', label: `OP${tail(m)}` }),
  ],
  [/^\[note ([^\][\s]{1,10})\]\s*/u, (m) => ({ kind: 'note', label: `note ${m[1]}` })],
  [/^\[\^([^\][\s]{1,20})\]:\s*/u, (m) => ({ kind: 'note', label: `note ${m[1]}` })],
  [/^(\d{1,2})$/u, (m) => ({ kind: 'note', label: `note ${m[1]}` })],
  [
    /^(?:\*\*)?(option\s+(?:\d+|[ivx]+|\([a-z]{1,4}\)|[a-z]))(?![\p{L}\d])(?:\*\*)?\s*:?(?:\*\*)?\s*/iu,
    (m) => ({ kind: 'option', label: capital(m[1]) }),
  ],
  [
    new RegExp(`^(\\d{1,3}(?:\\.(?:\\d{1,2}|x))+)${suffixes}[.:)]{0,2}\\s+(?=\\S)`, 'iu'),
    (m) => ({ kind: 'number', label: tail(m) }),
  ],
  [
    new RegExp(`^(\\d{1,3})${suffixes}(?:[.)]|[.)]?\\s[-–—]|(?=\\s\\[\\p{L}))(?:\\s+|$)`, 'iu'),
    (m) => ({ kind: 'number', label: tail(m) }),
  ],
  [new RegExp(`^(\\d{1,3})\\s?${suffix}\\s+(?=\\S)`, 'iu'), (m) => ({ kind: 'number', label: tail(m) })],
  [
    /^\(([\p{Ll}\p{Lo}]|\d{1,2}|[一二三四五六七八九十]{2,3}|aa|bb|cc|dd|[ivxlc]{1,6})(\s?(?:bis|ter|alt))?\)\.?\s*/u,
    (m) => ({ kind: 'letter', label: `${m[1]}${m[2] ?? ''}` }),
  ],
  [/^([\p{Ll}]|[ivx]{2,5})[).]\s+/u, (m) => ({ kind: 'letter', label: `${m[1]}` })],
  [
    /^(?:annex|annexe|anexo|anlage|appendix|приложение|المرفق|附件)(?:\s(?:\p{Lu}{1,4}|\d{1,2}))?(?=$|[\s:.–—-])/iu,
    (m) => ({ kind: 'article', label: m[0] }),
  ],
  [/^([A-Z]|[IVX]{1,5})\.\s+/u, (m) => ({ kind: 'section', label: `${m[1]}` })],
];

/** "24. Mai 2024" is a date, not paragraph 24. */
const date = /^\d{1,2}\.?\s\p{L}+\.?\s\d{4}$/u;

const article =
  /^(?:(?:article|artículo|artikel|articolul|articolo|статья|стаття|артыкул|член|член|члан|član|neni|maddə|madde|моддаи|հոդված|მუხლი|סעיף|المادة)\s+(?:premier|[\p{L}]{1,2}|\d+(?:\s?(?:bis|ter|quater|alt))?)(?![\p{L}\d])|\d{1,3}\s?[‐-]?\s?(?:nj[iy]\s)?(?:modda|madda|бап|статья|зүйл)(?!\p{L})|第[一二三四五六七八九十百\d]{1,5}条|\p{L}+\s+зүйл)\.?:?(?=[\s(]|$)/iu;

function tail(found: RegExpExecArray): string {
  const [, number, word, more] = found;
  return [number, word?.toLowerCase(), more?.toLowerCase()].filter((part) => part !== undefined).join(' ');
}
function capital(text: string | undefined): string {
  const plain = (text ?? '').replace(/\s+/g, ' ');
  return plain.charAt(0).toUpperCase() + plain.slice(1).toLowerCase();
}

/** Gives the number that a paragraph begins with and where it stands; brackets may open before it. */
export function markerOf(text: string): Marked | undefined {
  const dotless = /^(\d{1,3})\s+(?=\p{Lu})/u.exec(text);
  if (dotless && opensOperative(text.slice(dotless[0].length))) {
    return { marker: { kind: 'number', label: dotless[1] ?? '' }, from: 0, to: dotless[0].length };
  }
  if (date.test(text)) return undefined;
  const plain = /^(?:#{1,6}\s+|(?:\[(?!note |\^)|\s|\*{1,2}(?=\S))+)*/u.exec(text)?.[0].length ?? 0;
  for (const from of plain > 0 ? [0, plain] : [0]) {
    const rest = text.slice(from, from + 80);
    for (const [form, make] of forms) {
      const found = form.exec(rest);
      if (found) return { marker: make(found), from, to: from + found[0].length };
    }
    const named = article.exec(rest);
    if (named && text.length < 160) {
      return {
        marker: { kind: 'article', label: named[0].replace(/[.:]+$/u, '').replace(/\s+/gu, ' ') },
        from,
        to: from,
      };
    }
  }
  return undefined;
}

/** A line that names an article, with its title at most; a sentence that happens to begin with one is none. */
function namesOnly(text: string, behindName: number): boolean {
  const rest = text.slice(behindName).replace(/^[\s.:–—*_-]+/u, '');
  return rest === '' || (rest.length < 110 && /^[\p{Lu}\p{Lo}([{]/u.test(rest) && !/[,;.]$/u.test(rest));
}

const preambular =
  /^(?:(?:\p{Lu}\p{Ll}+ly|also|further|fully|once again|mindful|in|having|being)\s+)?(?:\p{Lu}?\p{Ll}+ing|concerned|convinced|determined|alarmed|mindful|aware|conscious|guided|disturbed|resolved|committed|whereas|considérant|conscient|préoccupé|\p{Lu}?\p{Ll}+(?:ant|ando|iendo)|consciente|preocupado|considerando|принимая|напоминая|вновь|ссылаясь|признавая|отмечая|выражая|подчеркивая|будучи|إذ|وإذ|لما|ولما|回顾|重申|又回顾|认识到|注意到|鉴于|深为|unter|in|sowie|eingedenk|feststellend|daran|erneut|tief|ernsthaft|mit|besorgt|kenntnis)(?!\p{L})/iu;
const operative =
  /^(?:(?:also|further|strongly|firmly|unequivocally|once again)\s+)?(?:accepts|acknowledges|adopts|affirms|agrees|appeals|approves|authorizes|calls|commends|condemns|confirms|considers|decides|declares|demands|deplores|directs|emphasizes|encourages|endorses|expresses|instructs|invites|notes|proclaims|reaffirms|recalls|recognizes|recommends|reiterates|reminds|requests|resolves|stresses|supports|takes|underlines|underscores|urges|welcomes)(?!\p{L})/iu;

const bare = /^[[\s*_#]+/u;
/** Tells whether wording begins as a paragraph of a preamble does, in one of the seven languages of our library. */
export function opensPreambular(text: string): boolean {
  return (text.length > 50 || /[,،，;]\]*$/u.test(text)) && preambular.test(text.replace(bare, ''));
}
/** Tells whether wording begins with a verb by which a body acts. */
export function opensOperative(text: string): boolean {
  return operative.test(text.replace(bare, ''));
}
