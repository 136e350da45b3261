import { parentPort, workerData } from "node:worker_threads";
import { DocumentFault } from "./document-fault.ts";
import { type DocumentText, readDocument } from "./read-document.ts";

export interface DocumentRequest {
  readonly file: string;
  readonly mediaType: string;
}

export type DocumentReply =
  | { readonly type: "done"; readonly text: DocumentText }
  | { readonly type: "fault"; readonly message: string; readonly hint?: string | undefined };

const { file, mediaType } = workerData as DocumentRequest;

try {
  reply({ type: "done", text: await readDocument(file, mediaType) });
} catch (error) {
  if (!(error instanceof DocumentFault)) throw error;
  reply({ type: "fault", message: error.message, hint: error.hint });
}

function reply(message: DocumentReply): void {
  parentPort?.postMessage(message);
}
