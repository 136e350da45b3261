import { AsyncLocalStorage } from "node:async_hooks";
import { LanguageModelError } from "../../domain/errors.ts";
import { NO_USAGE, type Usage } from "../../domain/events.ts";
import type { LanguageModel, LanguageModelChunk, LanguageModelRequest, UsageScope } from "../../domain/ports.ts";
import { estimateTokens } from "../../util/estimate-tokens.ts";
import { isListPrice, lookUpPrice, PRICES_AS_OF, type PriceTable, priceOf, type TokenPrice } from "./price-table.ts";

/** What the brain may use in one run; absent: no limit. */
export interface Budget {
  readonly calls?: number | undefined;
  /** Input and output together. */
  readonly tokens?: number | undefined;
  readonly dollars?: number | undefined;
  /** Time spent in calls of the brain, in ms. */
  readonly milliseconds?: number | undefined;
}

export interface BudgetOptions {
  /** Overrides single prices of the built-in table. */
  readonly prices?: PriceTable | undefined;
  readonly now?: () => number;
}

/** A model whose calls are booked, and refused beyond the budget. */
export interface BudgetedModel {
  readonly model: LanguageModel;
  /** One account a run: whatever is called inside `open` is booked there. Calls outside share one account. */
  readonly scope: UsageScope;
  /** Stands for the run within which this is asked; undefined outside of any. */
  readonly currentRun: () => object | undefined;
}

interface Account {
  usage: Usage;
  milliseconds: number;
}

/** Books tokens, price, time and number of calls per run, also of calls that failed, and ends what goes over. */
export function withBudget(model: LanguageModel, budget: Budget, options: BudgetOptions = {}): BudgetedModel {
  const { now = Date.now } = options;
  const price = lookUpPrice(model.id, options.prices);
  const accounts = new AsyncLocalStorage<Account>();
  const shared = openAccount();
  return {
    currentRun: () => accounts.getStore(),
    scope: {
      open(body) {
        const account = openAccount();
        return accounts.run(account, () => body({ usage: () => account.usage }));
      },
    },
    model: {
      ...model,
      get supportsSchema() {
        return model.supportsSchema;
      },
      stream: (request, { signal }) =>
        streamBooked({ model, budget, price, now, account: accounts.getStore() ?? shared }, request, signal),
    },
  };
}

const openAccount = (): Account => ({ usage: NO_USAGE, milliseconds: 0 });

interface Booking {
  readonly model: LanguageModel;
  readonly budget: Budget;
  readonly price: TokenPrice | undefined;
  readonly now: () => number;
  readonly account: Account;
}

async function* streamBooked(
  booking: Booking,
  request: LanguageModelRequest,
  signal: AbortSignal,
): AsyncGenerator<LanguageModelChunk> {
  const { model, budget, price, now, account } = booking;
  const estimated = estimateTokens(request.messages.map(({ content }) => content).join("\n"));
  refuseBeyond(booking, { calls: 1, input: estimated, output: 0, milliseconds: 0 });
  const allowed = outputAllowed(booking, estimated, request.maxOutputTokens);
  account.usage = { ...account.usage, languageModelCalls: account.usage.languageModelCalls + 1 };
  const startedAt = now();
  const deadline = timeLeft(budget, account);
  const controller = new AbortController();
  const timer = deadline === undefined ? undefined : setTimeout(() => controller.abort(), Math.max(1, deadline));
  let input = estimated;
  let output = 0;
  try {
    const limited = allowed === undefined ? request : { ...request, maxOutputTokens: allowed };
    const both = deadline === undefined ? signal : AbortSignal.any([signal, controller.signal]);
    for await (const chunk of model.stream(limited, { signal: both })) {
      if (chunk.type === "text") {
        output += estimateTokens(chunk.text);
        yield chunk;
      } else {
        input = chunk.inputTokens;
        output = chunk.outputTokens;
        yield price === undefined ? chunk : { ...chunk, price: priceOf(price, { input, output }) };
      }
    }
  } catch (error) {
    if (controller.signal.aborted && !signal.aborted) throw exceeded("time", `${budget.milliseconds} ms`, error);
    throw error;
  } finally {
    clearTimeout(timer);
    account.milliseconds += now() - startedAt;
    const { usage } = account;
    account.usage = {
      ...usage,
      inputTokens: usage.inputTokens + input,
      outputTokens: usage.outputTokens + output,
      ...(price === undefined ? {} : { price: (usage.price ?? 0) + priceOf(price, { input, output }) }),
    };
  }
}

const timeLeft = (budget: Budget, account: Account) =>
  budget.milliseconds === undefined ? undefined : budget.milliseconds - account.milliseconds;

function refuseBeyond(
  { budget, price, account }: Booking,
  next: { readonly calls: number; readonly input: number; readonly output: number; readonly milliseconds: number },
): void {
  const { usage } = account;
  if (budget.calls !== undefined && usage.languageModelCalls + next.calls > budget.calls) {
    throw exceeded("number of calls", String(budget.calls));
  }
  if (budget.tokens !== undefined && usage.inputTokens + usage.outputTokens + next.input > budget.tokens) {
    throw exceeded("tokens", String(budget.tokens));
  }
  if (budget.dollars !== undefined && price !== undefined) {
    if ((usage.price ?? 0) + priceOf(price, next) > budget.dollars)
      throw exceeded(
        "money",
        `$${budget.dollars} at ${isListPrice(price) ? `the list prices of ${PRICES_AS_OF}` : "the prices of the configuration"}`,
      );
  }
  const left = timeLeft(budget, account);
  if (left !== undefined && left <= 0) throw exceeded("time", `${budget.milliseconds} ms`);
}

/** The longest answer that still fits all limits. */
function outputAllowed({ budget, price, account }: Booking, input: number, asked: number | undefined) {
  const { usage } = account;
  const limits: number[] = asked === undefined ? [] : [asked];
  if (budget.tokens !== undefined) limits.push(budget.tokens - usage.inputTokens - usage.outputTokens - input);
  if (budget.dollars !== undefined && price !== undefined && price.output > 0) {
    const left = budget.dollars - (usage.price ?? 0) - priceOf(price, { input, output: 0 });
    limits.push(Math.floor((left / price.output) * 1_000_000));
  }
  return limits.length === 0 ? undefined : Math.max(1, Math.min(...limits));
}

function exceeded(what: string, limit: string, cause?: unknown): LanguageModelError {
  return new LanguageModelError(`The language model's budget of this run is used up: ${what} (at most ${limit})`, {
    code: "budget-exceeded",
    hint: "Raise the budget in the configuration, or use --brain keyless.",
    ...(cause === undefined ? {} : { cause }),
  });
}
