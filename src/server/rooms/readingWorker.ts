// Reads one text on a thread of its own.
import { parentPort, workerData } from 'node:worker_threads';
import { type Readings, readings } from './readings.ts';

const { name, text } = workerData as { readonly name: keyof Readings; readonly text: string };
parentPort?.postMessage(readings[name](text));
