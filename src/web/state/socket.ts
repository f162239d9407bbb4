// The line itself, as little of a WebSocket as the client needs, so that a test passes its own.

export interface Channel {
  send(text: string): void;
  close(): void;
}
export interface Heard {
  readonly opened: () => void;
  readonly message: (text: string) => void;
  /** Once, also when it never opened. */
  readonly closed: () => void;
}

/** Opens a line to a path of this server. */
export function openSocket(path: string, heard: Heard): Channel {
  const scheme = window.location.protocol === 'https:' ? 'wss' : 'ws';
  const socket = new WebSocket(`${scheme}://${window.location.host}${path}`);
  socket.onopen = heard.opened;
  socket.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') heard.message(data);
  };
  socket.onclose = heard.closed;
  return {
    send: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    close: () => socket.close(),
  };
}
