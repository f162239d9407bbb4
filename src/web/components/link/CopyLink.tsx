import { useState } from 'react';
import { copy } from './copy.ts';

interface CopyLinkProps {
  readonly url: string;
  readonly words: { readonly copy: string; readonly copied: string };
}

/** Copies a link, and says so until there is another one. */
export function CopyLink({ url, words }: CopyLinkProps) {
  const [copied, setCopied] = useState('');
  return (
    <button
      type="button"
      className="btn sm"
      onClick={() => {
        copy(url);
        setCopied(url);
      }}
    >
      {copied === url ? words.copied : words.copy}
    </button>
  );
}
