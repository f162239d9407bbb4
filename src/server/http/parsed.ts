import { type RequestBody, type RequestName, parseRequest } from '../../wire/requests.ts';
import { refusal } from './refusal.ts';

/** Gives a body in the shape that the request has. Throws: a refusal when it has another. */
export function parsed<N extends RequestName>(name: N, body: unknown): RequestBody<N> {
  const found = parseRequest(name, body);
  if (found.ok) return found.value;
  throw refusal(400, found.what);
}
