import type { Expert } from "../../adapters/runtime/offline/expert.ts";

const steady: Expert = {
  run: async () => [{ type: "text", text: "steady" }],
};

export default steady;
