import { fill } from '../../i18n/fill.ts';
import { rooms } from '../../i18n/en/rooms.ts';
import type { Read } from '../state/calls.ts';

interface OutlineProps {
  readonly read: readonly Read[];
  readonly language?: string;
}

/** Shows how a text is read: its paragraphs with their labels, and each unpaired bracket at its line. */
export function Outline({ read, language }: OutlineProps) {
  const unpaired = read.flatMap((paragraph) => paragraph.unpaired);
  return (
    <section className="outline sheet" aria-label={rooms.preview} tabIndex={0}>
      <h3 className="h">
        {rooms.preview}
        <span className="muted">{fill(rooms.paragraphs, { count: read.length })}</span>
      </h3>
      {unpaired.length > 0 && (
        <p className="small d late">{fill(rooms.unpaired, { count: unpaired.length })}</p>
      )}
      <ol>
        {read.map((paragraph, index) => (
          <li key={`${paragraph.label} ${index}`}>
            <span className="lab">{paragraph.label}</span>
            <p className={`serif ${paragraph.kind}`} dir="auto" lang={language}>
              {paragraph.text}
            </p>
            {paragraph.hidden?.map(({ line, character }, place) => (
              <p key={`${line} ${place}`} className="tiny d late">
                {fill(rooms.hiddenOne, { line, character })}
              </p>
            ))}
            {paragraph.unpaired.map(({ line, bracket }) => (
              <p key={`${line}${bracket}`} className="tiny d late">
                {fill(rooms.unpairedOne, { line, bracket })}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
