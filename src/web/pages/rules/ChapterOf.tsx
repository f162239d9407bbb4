import type { ReactNode } from 'react';
import { chapterNames } from '../../../i18n/en/rulebook.ts';
import { rulebook } from '../../../i18n/en/rulebookPage.ts';
import { fill } from '../../../i18n/fill.ts';
import { sourceWords } from '../../components/source.ts';
import { StandingMark } from '../../components/StandingMark.tsx';
import type { ChapterEntry, RuleEntry, SettingEntry } from './book.ts';

interface ChapterProps {
  readonly entry: ChapterEntry;
  readonly asData: boolean;
  /** The place that the address names. */
  readonly here: string;
  /** What was asked of that rule. */
  readonly asked?: ReactNode;
}

/** Shows one chapter: its settings, then the rules that are checked. */
export function ChapterOf({ entry, asData, here, asked }: ChapterProps) {
  const { chapter, settings, rules, unchecked } = entry;
  return (
    <section className="chapter" aria-labelledby={`chapter-${chapter}`}>
      <h2 id={`chapter-${chapter}`} tabIndex={-1}>
        {chapterNames[chapter]}
      </h2>
      {settings.map((one) => (
        <SettingOf key={one.setting} entry={one} asData={asData} here={here} />
      ))}
      {rules.length > 0 && (
        <div className="checked">
          <h3 className="h">
            {rulebook.rules}
            <span className="muted num">{rules.length}</span>
          </h3>
          <p className="tiny soft">{fill(rulebook.rulesOf, { count: rules.length })}</p>
          <ul>
            {rules.map((one) => (
              <RuleOf key={one.rule} entry={one} asData={asData} here={here} asked={asked} />
            ))}
          </ul>
          {unchecked > 0 && (
            <p className="tiny soft">
              {rulebook.unchecked}: <span className="num">{unchecked}</span>
            </p>
          )}
        </div>
      )}
    </section>
  );
}

interface EntryProps<E> {
  readonly entry: E;
  readonly asData: boolean;
  readonly here: string;
}

function SettingOf({ entry, asData, here }: EntryProps<SettingEntry>) {
  const { setting, name, says, held, chips, change, number, data } = entry;
  return (
    <article
      id={setting}
      tabIndex={-1}
      className={`entry${setting === here ? ' here' : ''}${held ? '' : ' lacking'}`}
      aria-label={name}
    >
      <p className="no">{number}</p>
      <div className="said">
        <h3>
          <a href={`#${setting}`} title={fill(rulebook.linkTo, { name })}>
            {name}
          </a>
          {change && <span className="changed tiny">{rulebook[change]}</span>}
        </h3>
        {asData ? (
          <pre className="tiny">{JSON.stringify(data, null, 2)}</pre>
        ) : (
          <>
            <p className="serif">{held ? says : rulebook.hasNone}</p>
            {chips.length > 0 && (
              <ul className="chips">
                {chips.map(({ label, value, before }) => (
                  <li key={label} className={`chip small${before === undefined ? '' : ' on'}`}>
                    {label} <b>{value}</b>
                    {before !== undefined && <span>, {fill(rulebook.instead, { value: before })}</span>}
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
      {held && (
        <div className="where">
          <StandingMark standing={held.standing} />
          <p className="tiny soft">{sourceWords(held.source)}</p>
        </div>
      )}
    </article>
  );
}

function RuleOf({ entry, asData, here, asked }: EntryProps<RuleEntry> & Pick<ChapterProps, 'asked'>) {
  const { rule, sentence, source, standing } = entry;
  return (
    <li id={rule} tabIndex={-1} className={`checkedrule${rule === here ? ' here' : ''}`}>
      {rule === here && asked}
      <p>
        <a href={`#${rule}`}>{sentence}</a>
        {asData && <code className="tiny"> {rule}</code>}
      </p>
      <div className="where">
        <StandingMark standing={standing} />
        <p className="tiny soft">{sourceWords(source)}</p>
      </div>
    </li>
  );
}
