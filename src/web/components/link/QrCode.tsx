import { useEffect, useState } from 'react';

interface Drawn {
  readonly size: number;
  readonly path: string;
}

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** Shows a text as a QR code, drawn by this page itself: no other host sees what it says. */
export function QrCode({ text, label }: QrCodeProps) {
  const [drawn, setDrawn] = useState<Drawn>();
  useEffect(() => {
    let stale = false;
    void draw(text).then((made) => {
      if (!stale) setDrawn(made);
    });
    return () => {
      stale = true;
    };
  }, [text]);
  if (!drawn) return <span className="qr" />;
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`-2 -2 ${drawn.size + 4} ${drawn.size + 4}`}>
      <rect x="-2" y="-2" width={drawn.size + 4} height={drawn.size + 4} fill="#fff" />
      <path d={drawn.path} fill="#16202A" shapeRendering="crispEdges" />
    </svg>
  );
}

async function draw(text: string): Promise<Drawn> {
  const { create } = await import('qrcode');
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size, data } = modules;
  let path = '';
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      if (data[row * size + column]) path += `M${column} ${row}h1v1h-1z`;
  return { size, path };
}
