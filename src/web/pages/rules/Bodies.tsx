import { Link } from 'wouter';
import { bodyName } from '../../../i18n/bodyName.ts';
import { bodyForm } from '../../../i18n/en/rulebookForm.ts';
import { rulebook } from '../../../i18n/en/rulebookPage.ts';
import { fill } from '../../../i18n/fill.ts';
import { Bar } from '../../components/Bar.tsx';
import { Loading } from '../../components/Loading.tsx';
import type { Me } from '../../state/calls.ts';
import { type ListedBody, useFetched } from '../../state/bodies.ts';
import './bodies.css';

/** Shows the bodies: those that come with Placard, and the installation's own. */
export default function Bodies() {
  const { value: all, why } = useFetched<readonly ListedBody[]>('/api/bodies');
  const { value: me } = useFetched<Me>('/api/me');
  const organises = me?.organiser === true;
  if (all === undefined && why === undefined) return <Loading what={rulebook.fetching} />;
  const own = all?.filter(({ shipped }) => !shipped) ?? [];
  return (
    <div className="app bodies">
      <Bar page={bodyForm.bodies} about={bodyForm.about} />
      <main className="main">
        <p className="lead">{bodyForm.lead}</p>
        {why !== undefined && (
          <p className="d late" role="alert">
            {fill(rulebook.notFound, { why })}
          </p>
        )}
        <section aria-labelledby="shipped">
          <h2 className="h big" id="shipped">
            {bodyForm.shipped}
          </h2>
          <List bodies={all?.filter(({ shipped }) => shipped) ?? []} organises={organises} />
        </section>
        {(organises || own.length > 0) && (
          <section aria-labelledby="own">
            <h2 className="h big" id="own">
              {bodyForm.own}
            </h2>
            {own.length === 0 ? (
              <p className="small soft">{bodyForm.noneYet}</p>
            ) : (
              <List bodies={own} organises={organises} />
            )}
          </section>
        )}
      </main>
    </div>
  );
}

interface ListProps {
  readonly bodies: readonly ListedBody[];
  readonly organises: boolean;
}

function List({ bodies, organises }: ListProps) {
  return (
    <ul className="bodylist">
      {bodies.map(({ id, name, source, version, shipped }) => (
        <li key={id} aria-label={bodyName(name)}>
          <div>
            <p className="strong">{bodyName(name)}</p>
            <p className="small soft">
              {source} · {fill(bodyForm.version, { version })}
            </p>
          </div>
          <div className="row wrap">
            <Link className="btn sm" href={`/bodies/${id}`}>
              {bodyForm.readIt}
            </Link>
            {organises && (
              <Link className="btn sm" href={`/bodies/${id}/copy`}>
                {rulebook.copy}
              </Link>
            )}
            {organises && !shipped && (
              <Link className="btn sm" href={`/bodies/${id}/change`}>
                {rulebook.change}
              </Link>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
