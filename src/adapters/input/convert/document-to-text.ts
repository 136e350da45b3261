import { InputError } from "../../../domain/errors.ts";
import { DocumentFault } from "../../../util/document/document-fault.ts";
import { joinPages } from "../../../util/document/read-document.ts";
import { readDocumentApart } from "../../../util/document/read-document-apart.ts";
import type { InspectedFile } from "../inspect-file.ts";

/** The text of a PDF, a Word document, a web page or RTF; where there are several pages, with their numbers. */
export async function documentToText({ path, name, mediaType }: InspectedFile): Promise<string> {
  const document = await readDocumentApart({ file: path, mediaType }).catch((error: unknown) => {
    if (!(error instanceof DocumentFault)) throw error;
    throw new InputError("invalid-input", `"${name}" ${error.message}.`, { hint: error.hint, cause: error });
  });
  const text = joinPages(document);
  if (text !== "") return text;
  throw document.isPaged
    ? new InputError("invalid-input", `"${name}" has no text in it: its pages are pictures.`, {
        hint: `Ask to read it first: "read the text in ${name} and then …".`,
      })
    : new InputError("invalid-input", `"${name}" holds no text.`);
}
