import { associateCommands } from '../ribbon/commands.ts';
import { associateFunctions } from './associate.ts';
import { excelFunctions } from './excel-functions.ts';

/** Set by the build (PATOKAN_ALIAS=1). */
declare const WITH_ALIASES: boolean;

// The page of the task pane loads this too, and opens in a plain browser without Excel around it.
if (typeof CustomFunctions !== 'undefined') associateFunctions(excelFunctions(WITH_ALIASES));
if (typeof Office !== 'undefined') associateCommands();
