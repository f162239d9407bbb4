import { useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { fill } from '../../../i18n/fill.ts';
import { common } from '../../../i18n/en/common.ts';
import { replay } from '../../../i18n/en/replay.ts';
import { Bar } from '../../components/Bar.tsx';
import { whenOf } from '../../components/zone.ts';
import { Happened } from './Happened.tsx';
import { MeetingThen } from './MeetingThen.tsx';
import { speakersAreUnnamed } from '../../../kernel/meeting/attribution.ts';
import { roomPath } from '../../state/tabSeat.ts';
import { type Playback, landmarksOf } from './record.ts';
import { TextThen } from './TextThen.tsx';
import { Timeline } from './Timeline.tsx';

/** Facts a second. */
const speeds = [1, 4, 16] as const;

interface PlayerProps {
  readonly room: string;
  readonly record: Playback;
}

/** Gives the entry named in the address, `?at=398`, or the last one. */
function startOf(count: number): number {
  const asked = Number(new URLSearchParams(window.location.search).get('at'));
  return asked >= 1 && asked <= count ? Math.floor(asked) : count;
}

/** Plays a record: play, step, speed, jump; the address always names the entry shown. */
export function Player({ room: id, record }: PlayerProps) {
  const count = record.facts.length;
  const [seq, setSeq] = useState(() => startOf(count));
  const [speed, setSpeed] = useState<(typeof speeds)[number]>(4);
  const [playing, setPlaying] = useState(false);
  const go = (to: number) => setSeq(Math.max(1, Math.min(count, to)));
  useEffect(() => {
    window.history.replaceState(null, '', `?at=${seq}`);
  }, [seq]);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => setSeq((now) => Math.min(count, now + 1)), 1000 / speed);
    return () => clearInterval(timer);
  }, [playing, speed, count]);
  useEffect(() => {
    if (seq >= count) setPlaying(false);
  }, [seq, count]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.closest('input, select, textarea, button, a'))
        return;
      if (event.key === ' ') {
        event.preventDefault();
        setPlaying((now) => !now);
      }
      if (event.key === 'ArrowLeft') setSeq((now) => Math.max(1, now - 1));
      if (event.key === 'ArrowRight') setSeq((now) => Math.min(count, now + 1));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [count]);
  const room = useMemo(() => record.at(seq), [record, seq]);
  const landmarks = useMemo(
    () => landmarksOf(record.facts).map((mark) => ({ ...mark, name: nameOfLandmark(mark.fact, record) })),
    [record],
  );
  const fact = record.facts[seq - 1];
  const last = record.facts.at(-1);
  if (!room || !fact || !last) return null;
  const when = whenOf(fact.at, last.at, room.timeZone);
  return (
    <div className="app replay">
      <Bar page={replay.page} where={room.title} about={replay.about} keys={replay.keys}>
        <a
          className="btn sm"
          href={roomPath(id, '/export')}
          {...(speakersAreUnnamed(room) ? { title: common.exportNames } : {})}
          download
        >
          {replay.download}
        </a>
        <Link className="btn sm quiet" href={`/room/${id}`}>
          {replay.toRoom}
        </Link>
      </Bar>
      <section className="tl" aria-label={replay.scrubber}>
        <div className="tools">
          <button
            type="button"
            className="btn sm pri"
            onClick={() => {
              if (seq >= count) setSeq(1);
              setPlaying(!playing);
            }}
          >
            <i className={`ic ${playing ? 'i-pause' : 'i-play'}`} aria-hidden="true" />
            {playing ? replay.pause : replay.play}
          </button>
          <div className="seg" role="group" aria-label={replay.speed}>
            {speeds.map((one) => (
              <button key={one} type="button" aria-pressed={one === speed} onClick={() => setSpeed(one)}>
                {fill(replay.times, { speed: one })}
              </button>
            ))}
          </div>
          <div className="row">
            <button
              type="button"
              className="btn sm"
              aria-label={replay.back}
              disabled={seq <= 1}
              onClick={() => go(seq - 1)}
            >
              <i className="ic i-next flip" aria-hidden="true" />
            </button>
            <button
              type="button"
              className="btn sm"
              aria-label={replay.forward}
              disabled={seq >= count}
              onClick={() => go(seq + 1)}
            >
              <i className="ic i-next" aria-hidden="true" />
            </button>
          </div>
        </div>
        <p className="now" aria-live={playing ? 'off' : 'polite'}>
          <b className="num">{when}</b> <Happened room={room} fact={fact} />{' '}
          <span className="muted num nowrap">
            {fill(replay.entry, { seq })} {fill(replay.of, { of: count })}
          </span>
        </p>
        <Timeline facts={record.facts} seq={seq} zone={room.timeZone} />
        <input
          type="range"
          className="scrub"
          min={1}
          max={count}
          value={seq}
          aria-label={replay.scrubber}
          aria-valuetext={fill(replay.scrubberAt, { seq, of: count, when })}
          onChange={(event) => go(Number(event.target.value))}
        />
        <nav className="jump" aria-label={replay.jump}>
          <span className="tiny muted">{replay.jump}</span>
          {landmarks.map((mark) => (
            <button
              key={mark.seq}
              type="button"
              className="btn sm quiet"
              aria-current={mark.seq === seq ? 'true' : undefined}
              onClick={() => go(mark.seq)}
            >
              {mark.name}
            </button>
          ))}
          <button type="button" className="btn sm quiet" onClick={() => go(count)}>
            {replay.end}
          </button>
        </nav>
      </section>
      <TextThen room={room} fact={fact} />
      <MeetingThen room={room} now={fact.at} record={record} seq={seq} onSeq={go} />
    </div>
  );
}

function nameOfLandmark(fact: Playback['facts'][number], record: Playback): string {
  const symbol =
    'draft' in fact ? (record.at(fact.seq)?.drafts.find(({ id }) => id === fact.draft)?.symbol ?? '') : '';
  if (fact.type === 'MeetingCalledToOrder') return fill(replay.sitting, { count: fact.sitting });
  if (fact.type === 'VersionIssued') return fill(replay.version, { symbol, version: fact.version }).trim();
  if (fact.type === 'SilenceStarted') return fill(replay.silence, { symbol });
  if (fact.type === 'DecisionAdopted') return fill(replay.decision, { symbol: fact.symbol });
  return fill(replay.broken, { symbol });
}
