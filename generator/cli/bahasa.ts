import type { Argument, Command, CommanderError } from 'commander';

const HELP_TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Pemakaian:',
  'Arguments:': 'Argumen:',
  'Options:': 'Pilihan:',
  'Commands:': 'Perintah:',
};

/** `--help` is what people try first: it is `--bantuan`, and the help need not list it. Behind `--` it is a value. */
export function withHelpOption(args: readonly string[]): string[] {
  const end = args.indexOf('--');
  return args.map((arg, at) => (arg === '--help' && (end === -1 || at < end) ? '--bantuan' : arg));
}

/** Makes commander speak Indonesian: help, and what it says of wrong usage. */
export function speakIndonesian(command: Command): Command {
  command
    .helpOption('-h, --bantuan', 'tampilkan bantuan')
    .configureHelp({
      styleTitle: (title) => HELP_TITLES[title] ?? title,
      styleUsage: (usage) => usage.replace('[options]', '[pilihan]').replace('[command]', '[perintah]'),
      subcommandTerm: (sub) => [sub.name(), ...sub.registeredArguments.map(argumentTerm)].join(' '),
      optionDescription: (option) => withDefault(option.description, option.defaultValue),
      argumentDescription: (argument) => withDefault(argument.description, argument.defaultValue),
    })
    .exitOverride();
  return command;
}

function argumentTerm(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function withDefault(description: string, value: unknown): string {
  return typeof value === 'string' ? `${description} (bawaan: ${value})` : description;
}

/** The sentence for a usage error of commander. */
export function usageSentence(error: CommanderError): string {
  const named = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return `Pilihan ${named} tidak dikenal.`;
    case 'commander.unknownCommand':
      return `Perintah "${named}" tidak dikenal.`;
    case 'commander.missingArgument':
      return `Argumen <${named}> belum ditulis.`;
    case 'commander.missingMandatoryOptionValue':
      return `Pilihan ${named} wajib ditulis.`;
    case 'commander.optionMissingArgument':
      return `Pilihan ${named} membutuhkan nilai.`;
    case 'commander.excessArguments':
      return 'Terlalu banyak argumen.';
    case 'commander.invalidArgument':
      // Behind commander's own words stand those of the option's reader.
      return error.message.replace(/^.* is invalid\. /s, '');
    case 'commander.conflictingOption':
      return 'Pilihan itu tidak dapat dipakai bersama.';
    default:
      return `Pemakaian tidak sah (${error.code}).`;
  }
}
