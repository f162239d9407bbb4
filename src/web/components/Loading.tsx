import { useEffect, useState } from 'react';
import { common } from '../../i18n/en/common.ts';

interface LoadingProps {
  /** What is being fetched, said when it takes longer than 400 ms. */
  readonly what?: string;
}

/** Shows hairlines at once and words after 400 ms; nothing shimmers. */
export function Loading({ what = common.fetching }: LoadingProps) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className="fetching" aria-busy="true">
      <i aria-hidden="true" />
      <i aria-hidden="true" />
      <i aria-hidden="true" />
      <p className="small soft" role="status">
        {slow ? what : ''}
      </p>
    </main>
  );
}
