import { z } from "zod";
import { TASK_TYPES } from "../../domain/task-type-table.ts";

/** A task type by its name; editors offer all of them. */
export const taskNameSchema = z.enum(TASK_TYPES.map(({ name }) => name)).meta({ id: "taskType" });
