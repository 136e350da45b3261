// The import table of the architecture. Each row: what a part may import inside src (besides itself).
const TABLE = {
  domain: [],
  util: [],
  plan: ["domain", "util"],
  select: ["domain", "util"],
  execute: ["domain", "util"],
  respond: ["domain", "util"],
};
const ADAPTERS = ["llm", "catalog", "runtime", "store", "input", "config"];

const path = (part) => `^src/${part}(/|\\.ts$)`;
const rules = Object.entries(TABLE).map(([part, allowed]) => ({
  name: `${part}-imports`,
  comment: `src/${part} may import ${["itself", ...allowed].join(", ")}`,
  severity: "error",
  from: { path: path(part) },
  to: { path: "^(src|bench|web)/", pathNot: [part, ...allowed].map(path) },
}));
const adapterRules = ADAPTERS.map((adapter) => ({
  name: `adapter-${adapter}-imports`,
  comment: `an adapter imports domain and util, never another adapter folder`,
  severity: "error",
  from: { path: `^src/adapters/${adapter}/`, pathNot: "\\.(test|fixture)\\.ts$" },
  to: { path: "^(src|bench|web)/", pathNot: [path("domain"), path("util"), `^src/adapters/${adapter}/`] },
}));

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    ...rules.map((rule) => ({ ...rule, from: { ...rule.from, pathNot: "\\.(test|fixture)\\.tsx?$" } })),
    ...adapterRules,
    {
      name: "orchestrator-imports",
      comment:
        "hugginggpt.ts reads the stages, domain and util; run.ts is its event log, parts.ts and inspect.ts its parts",
      severity: "error",
      from: { path: "^src/hugginggpt\\.ts$" },
      to: {
        path: "^(src|bench|web)/",
        pathNot: [
          "plan",
          "select",
          "execute",
          "respond",
          "domain",
          "util",
          "run",
          "parts",
          "inspect",
          "conversation",
          "runs",
        ].map(path),
      },
    },
    {
      name: "runs-imports",
      comment: "src/runs works on stored runs: it knows neither stages nor adapters",
      severity: "error",
      from: { path: "^src/runs/", pathNot: "\\.(test|fixture)\\.ts$" },
      to: { path: "^(src|bench|web)/", pathNot: ["runs", "domain", "util", "parts", "conversation"].map(path) },
    },
    {
      name: "setup-imports",
      comment: "setup.ts wires everything below it",
      severity: "error",
      from: { path: "^src/(setup|wire-brain)\\.ts$" },
      to: { path: "^(src/(cli|server|mcp|eval|testing|index)|bench|web)" },
    },
    {
      name: "front-imports",
      comment: "cli, server, mcp and eval speak to setup.ts and the public API; domain and util are data",
      severity: "error",
      from: { path: "^src/(cli|server|mcp|eval)/", pathNot: "\\.(test|fixture)\\.tsx?$" },
      to: { path: "^(src/(adapters|testing|select|execute|respond)|bench|web)" },
    },
    {
      name: "cli-only-eval-server",
      severity: "error",
      from: { path: "^src/(server|mcp|eval)/" },
      to: { path: "^src/cli/" },
    },
    {
      name: "nobody-imports-testing",
      comment: "testing and bench import everything; nothing in src imports them",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/testing/", "\\.(test|fixture)\\.tsx?$"] },
      to: { path: "^(src/testing|bench)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] },
  },
};
