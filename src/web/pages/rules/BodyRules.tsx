import { Link, useParams, useSearch } from 'wouter';
import { bodyName } from '../../../i18n/bodyName.ts';
import { rulebook } from '../../../i18n/en/rulebookPage.ts';
import { fill } from '../../../i18n/fill.ts';
import { Bar } from '../../components/Bar.tsx';
import { Loading } from '../../components/Loading.tsx';
import type { Me } from '../../state/calls.ts';
import { type ListedBody, type ShownBody, useFetched } from '../../state/bodies.ts';
import { RuleBook } from './RuleBook.tsx';

/** Shows the rule book of a body: one that ships with Placard, or one of the installation's own. */
export default function BodyRules() {
  const { id } = useParams<{ id: string }>();
  const version = new URLSearchParams(useSearch()).get('version');
  const path = `/api/bodies/${encodeURIComponent(id)}`;
  const { value: body, why } = useFetched<ShownBody>(
    version === null ? path : `${path}?version=${encodeURIComponent(version)}`,
  );
  const { value: all = [] } = useFetched<readonly ListedBody[]>('/api/bodies');
  const { value: me } = useFetched<Me>('/api/me');
  if (why !== undefined)
    return (
      <main className="notice">
        <p role="alert">{fill(rulebook.notFound, { why })}</p>
        <Link className="btn" href="/bodies">
          {rulebook.bodies}
        </Link>
      </main>
    );
  if (body === undefined) return <Loading what={rulebook.fetching} />;
  const { procedure, base, shipped, versions } = body;
  return (
    <div className="app rules">
      <Bar
        page={rulebook.page}
        where={bodyName(procedure.name)}
        about={rulebook.about}
        keys={[rulebook.searchKey]}
      >
        <Link className="btn sm quiet" href="/bodies">
          {rulebook.bodies}
        </Link>
      </Bar>
      <RuleBook
        procedure={procedure}
        base={shipped ? undefined : base}
        others={all.filter((one) => one.id !== procedure.id)}
      >
        <p className="small soft row wrap">
          {fill(rulebook.version, { version: procedure.version })}
          {versions
            .filter((one) => String(one) !== procedure.version)
            .map((one) => (
              <Link key={one} className="link" href={`/bodies/${id}?version=${one}`}>
                {fill(rulebook.version, { version: one })}
              </Link>
            ))}
          {me?.organiser === true && (
            <>
              <Link className="btn sm no-print" href={`/bodies/${id}/copy`}>
                {rulebook.copy}
              </Link>
              {!shipped && (
                <Link className="btn sm no-print" href={`/bodies/${id}/change`}>
                  {rulebook.change}
                </Link>
              )}
            </>
          )}
        </p>
      </RuleBook>
    </div>
  );
}
