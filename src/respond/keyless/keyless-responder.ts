import type { Responder } from "../../domain/ports.ts";
import { composeResponse } from "./compose-response.ts";

/** Composes the answer from the results by task type, in the language of the request. */
export function createKeylessResponder(): Responder {
  return {
    name: "keyless",
    async *respond({ record }) {
      const text = composeResponse(record);
      yield { type: "delta", text };
      yield { type: "end", text };
    },
  };
}
