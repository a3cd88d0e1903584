import { connect } from 'node:net';

export interface RawAnswer {
  /** 0 where the server closed the connection without an answer. */
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Sends bytes that no client library would send, and waits until the server closes the connection. */
export async function rawRequest(address: string, text: string): Promise<RawAnswer> {
  const { port } = new URL(address);
  const received = await new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(text, 'latin1'));
    socket.setTimeout(10_000, () => socket.destroy(new Error(`No end of the answer to ${text}`)));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(chunks)));
  });
  return parsed(received);
}

function parsed(received: Buffer): RawAnswer {
  const end = received.indexOf('\r\n\r\n');
  const [first = '', ...lines] = received.subarray(0, Math.max(end, 0)).toString().split('\r\n');
  const headers = lines.map((line) => {
    const [name = '', ...value] = line.split(': ');
    return [name.toLowerCase(), value.join(': ')];
  });
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0),
    headers: Object.fromEntries(headers),
    body: received.subarray(end + 4),
  };
}

/** Sends some bytes and resets the connection without waiting for an answer. */
export function hangUp(address: string, text: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1', () => {
      socket.write(text, 'latin1', () => setTimeout(() => socket.resetAndDestroy(), 1));
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve());
  });
}
