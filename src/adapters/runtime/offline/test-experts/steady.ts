import type { Expert } from "../expert.ts";

const steady: Expert = {
  run: async () => [{ type: "text", text: "steady" }],
};

export default steady;
