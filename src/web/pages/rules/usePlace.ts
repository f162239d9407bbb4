import { useEffect, useState } from 'react';

const placeIn = () => decodeURIComponent(window.location.hash.slice(1));

/** Gives the place of the page that the address names, and goes there once it is drawn. */
export function usePlace(): string {
  const [place, setPlace] = useState(placeIn);
  useEffect(() => {
    const follow = () => setPlace(placeIn());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (place === '') return;
    const found = document.getElementById(place);
    found?.scrollIntoView({ block: place.startsWith('chapter-') ? 'start' : 'center' });
    found?.focus({ preventScroll: true });
  }, [place]);
  return place;
}
