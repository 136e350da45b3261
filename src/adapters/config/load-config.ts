import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { InputError } from "../../domain/errors.ts";
import { type Config, EMPTY_CONFIG } from "./config.ts";

export interface LoadConfigOptions {
  readonly cwd: string;
  /** The user's own folder for configuration. */
  readonly configFolder: string;
  /** For `~/` in paths. */
  readonly home: string;
  /** A file that the user named: used instead of the working folder's, and trusted. `false`: no file at all. */
  readonly file?: string | false | undefined;
}

export interface LoadedConfig {
  readonly config: Config;
  /** The files that count, the strongest first. */
  readonly files: readonly string[];
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

const NAMES = ["json", "mjs", "js", "ts"].map((extension) => `hugginggpt.config.${extension}`);

/**
 * The configuration: the user's own file, and over it the working folder's or the one that was named. A file that just
 * lies in the working folder can be anybody's: unless the user vouches for the folder it may neither start programs nor
 * send anything anywhere, and is not executed.
 *
 * @throws InputError `invalid-config`.
 */
export async function loadConfig(options: LoadConfigOptions): Promise<LoadedConfig> {
  const { cwd, configFolder, file } = options;
  if (file === false) return { config: EMPTY_CONFIG, files: [], warnings: [] };
  const own = findIn(configFolder);
  const named = file === undefined ? undefined : path.resolve(cwd, file);
  const isSame = path.resolve(cwd) === path.resolve(configFolder);
  const near = named === undefined && !isSame ? findIn(cwd) : undefined;
  if (own === undefined && named === undefined && near === undefined) {
    return { config: EMPTY_CONFIG, files: [], warnings: [] };
  }
  // Most people have no file: what reads one is loaded only then.
  const { readConfig } = await import("./read-config.ts");
  const under = own === undefined ? EMPTY_CONFIG : await readConfig(own, options);
  const over = named ?? near;
  if (over === undefined) return { config: under, files: own === undefined ? [] : [own], warnings: [] };
  const { mergeConfigs } = await import("./merge-configs.ts");
  const files = own === undefined || own === over ? [over] : [over, own];
  if (named !== undefined || isTrusted(cwd, under)) {
    return { config: mergeConfigs(under, await readConfig(over, options)), files, warnings: [] };
  }
  return await loadUntrusted(over, { under, files, options });
}

async function loadUntrusted(
  file: string,
  {
    under,
    files,
    options,
  }: { readonly under: Config; readonly files: readonly string[]; readonly options: LoadConfigOptions },
): Promise<LoadedConfig> {
  const name = path.basename(file);
  const remedy = `If it is yours: --config ${name}, or "trustedFolders": [${JSON.stringify(options.cwd)}] in ${path.join(options.configFolder, NAMES[0] ?? "")}.`;
  const warn = (what: string) => [{ code: "untrusted-config", message: `${file}: ${what} ${remedy}` }];
  if (path.extname(file) !== ".json") {
    const warnings = warn("not used, since a program that lies in a working folder is not executed.");
    return { config: under, files: files.slice(1), warnings };
  }
  const { readConfig } = await import("./read-config.ts");
  const { limitUntrusted } = await import("./limit-untrusted.ts");
  const { mergeConfigs } = await import("./merge-configs.ts");
  const { config, refused } = limitUntrusted(await readConfig(file, options));
  const warnings =
    refused.length === 0
      ? []
      : warn(`${refused.join(", ")} not used, since a file in a working folder could be anybody's.`);
  return { config: mergeConfigs(under, config), files, warnings };
}

function findIn(folder: string): string | undefined {
  const found = NAMES.map((name) => path.join(folder, name)).filter((file) => existsSync(file));
  if (found.length > 1) {
    const names = found.map((file) => path.basename(file)).join(" and ");
    throw new InputError("invalid-config", `${folder} has ${names}: which one counts?`, { hint: "Keep one of them." });
  }
  return found[0];
}

function isTrusted(cwd: string, { trustedFolders = [] }: Config): boolean {
  const real = (folder: string) => {
    try {
      return realpathSync(folder);
    } catch {
      return folder; // A folder that is gone matches nothing.
    }
  };
  const here = real(cwd);
  return trustedFolders.map(real).some((folder) => here === folder || here.startsWith(folder + path.sep));
}
