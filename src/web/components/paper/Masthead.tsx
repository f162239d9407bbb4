import { useMemo } from 'react';
import type { Millis } from '../../../kernel/base/ids.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import type { Draft } from '../../../kernel/text/draft.ts';
import { language as pages } from '../../../i18n/en/language.ts';
import { print } from '../../../i18n/en/print.ts';
import { fill } from '../../../i18n/fill.ts';
import { languageName } from '../language.ts';
import { clockWithOffset } from '../zone.ts';
import { namedIn, type Reading } from './named.ts';
import { recordLine } from './recordLine.ts';
import { useMargins } from './useMargins.ts';

interface MastheadProps {
  readonly room: Room;
  readonly draft: Draft;
  /** Hash of the record's latest fact. */
  readonly head: string | undefined;
  readonly now: Millis;
  readonly reading: Reading;
  /** For whom it is printed, where it is one person's copy. */
  readonly reader?: string | undefined;
}

/** Shows on paper what the text is, and puts symbol, record and page number on every page. */
export default function Masthead({ room, draft, head, now, reading, reader }: MastheadProps) {
  const symbol = `${draft.symbol} ${draft.versions.at(-1)?.name ?? print.firstDraft}`.trim();
  const language = languageName(draft.language);
  const named = useMemo(() => namedIn(draft, reading), [draft, reading]);
  const day = new Intl.DateTimeFormat(pages.locale, { dateStyle: 'long', timeZone: room.timeZone }).format(
    now,
  );
  useMargins({
    above: { start: draft.title, end: symbol },
    below: {
      start: `${recordLine(room, head, now)}\n${named.size === 0 ? print.openFoot : print.codes}`,
      end: `${reader === undefined ? '' : fill(print.reader, { name: reader })}\n${print.page}`,
    },
  });
  return (
    <header className="masthead" aria-hidden="true">
      <div className="rh">
        <span>
          {room.procedure.name}
          <br />
          {room.title}
        </span>
        <span className="right">
          <b>{symbol}</b>
          <br />
          {day}. {fill(print.original, { language })}
        </span>
      </div>
      <p className="of" dir="auto" lang={draft.language}>
        {draft.title}
      </p>
      <p className="sub">
        {draft.standing === 'adopted'
          ? print.adopted
          : fill(print.stands[reading], { when: clockWithOffset(now, room.timeZone) })}
      </p>
    </header>
  );
}
