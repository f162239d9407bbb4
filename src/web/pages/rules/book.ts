// A body's rules as a book: chapters, in them settings, then what is refused and why.
import { settingSentences } from '../../../i18n/en/rulebook.ts';
import { ruleSentences } from '../../../i18n/en/rules.ts';
import { standings } from '../../../i18n/en/standings.ts';
import { type Chapter, chapters, settingPlaces } from '../../../kernel/meeting/chapters.ts';
import { ruleNames } from '../../../kernel/meeting/grounds.ts';
import type { Procedure, SettingName, Standing } from '../../../kernel/meeting/procedure.ts';
import { rulePlaces } from '../../../kernel/meeting/rulePlaces.ts';
import type { MeetingRule } from '../../../kernel/meeting/rules.ts';
import { settingNames } from '../../../kernel/meeting/settingsShape.ts';
import { standingOf } from '../../components/source.ts';
import { type Chip, chipsOf } from './values.ts';

export type Change = 'changed' | 'added' | 'removed';

/** A setting of the body, or that it has none. */
export interface SettingEntry {
  readonly setting: SettingName;
  readonly name: string;
  readonly says: string;
  /** Missing where the body has none. */
  readonly held?: { readonly source: string; readonly standing: Standing };
  readonly chips: readonly Chip[];
  readonly change?: Change;
  /** Of the rule in its source, where it has one. */
  readonly number: string;
  readonly data: unknown;
}
export interface RuleEntry {
  readonly rule: MeetingRule;
  readonly sentence: string;
  readonly source: string;
  readonly standing: Standing;
}
export interface ChapterEntry {
  readonly chapter: Chapter;
  readonly settings: readonly SettingEntry[];
  readonly rules: readonly RuleEntry[];
  readonly unchecked: number;
}

function numberIn(source: string): string {
  return /\brules? (\d+)/.exec(source)?.[1] ?? '';
}

function settingEntry(procedure: Procedure, setting: SettingName, base?: Procedure): SettingEntry {
  const held = procedure.settings[setting] ?? undefined;
  const chips = chipsOf(procedure, setting, base);
  const change = base && changeOf(held !== undefined, base.settings[setting] != null, chips);
  return {
    setting,
    ...settingSentences[setting],
    ...(held ? { held: { source: held.source, standing: held.standing } } : {}),
    chips,
    ...(change ? { change } : {}),
    number: held ? numberIn(held.source) : '',
    data: { [setting]: held ?? null },
  };
}

function changeOf(isHere: boolean, wasThere: boolean, chips: readonly Chip[]): Change | undefined {
  if (isHere && wasThere) return chips.some(({ before }) => before !== undefined) ? 'changed' : undefined;
  if (isHere === wasThere) return undefined;
  return isHere ? 'added' : 'removed';
}

/** Gives the book of a body; with the body from which it was copied, what differs is marked. */
export function bookOf(procedure: Procedure, base?: Procedure): readonly ChapterEntry[] {
  return chapters.map((chapter) => {
    const rules = ruleNames.filter((rule) => rulePlaces[rule].chapter === chapter);
    const checked = rules.flatMap((rule): readonly RuleEntry[] => {
      const source = procedure.rules[rule]?.source;
      return source === undefined
        ? []
        : [{ rule, sentence: ruleSentences[rule], source, standing: standingOf(source) }];
    });
    return {
      chapter,
      settings: settingNames
        .filter((setting) => settingPlaces[setting] === chapter)
        .map((setting) => settingEntry(procedure, setting, base)),
      rules: checked,
      unchecked: rules.length - checked.length,
    };
  });
}

/** Gives what of a book has all the words of a search; chapters without any are left out. */
export function searched(book: readonly ChapterEntry[], query: string): readonly ChapterEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return book;
  const has = (...texts: readonly string[]) => {
    const text = texts.join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return book
    .map((chapter) => ({
      ...chapter,
      settings: chapter.settings.filter(({ setting, name, says, held, chips }) =>
        has(
          setting,
          name,
          says,
          held ? `${held.source} ${standings[held.standing].name}` : '',
          ...chips.map(({ label, value }) => `${label} ${value}`),
        ),
      ),
      rules: chapter.rules.filter(({ rule, sentence, source }) => has(rule, sentence, source)),
    }))
    .filter(({ settings, rules }) => settings.length + rules.length > 0);
}

/** Gives how many places of a book there are. */
export function countOf({ settings, rules }: ChapterEntry): number {
  return (
    settings.filter(({ held, change }) => held !== undefined || change !== undefined).length + rules.length
  );
}

/** Gives how many settings and rules are how well known. */
export function standingsIn(book: readonly ChapterEntry[]): { readonly [S in Standing]: number } {
  const all = book.flatMap(({ settings, rules }) => [
    ...settings.flatMap(({ held }) => (held ? [held.standing] : [])),
    ...rules.map(({ standing }) => standing),
  ]);
  const count = (wanted: Standing) => all.filter((standing) => standing === wanted).length;
  return {
    verified: count('verified'),
    practice: count('practice'),
    toBeConfirmed: count('toBeConfirmed'),
  };
}
