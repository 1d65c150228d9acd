import { type Command, InvalidArgumentError, Option } from 'commander';
import { isAddress, languageTag } from '../address.ts';

/** Adds the options that fill in what a file leaves open. */
export const fillOptions = (command: Command): Command =>
  command
    .addOption(new Option('--published-on <day>', 'the day of publication, where a file states none').argParser(day))
    .option('--publisher <name>', 'the publisher, where a file states none')
    .addOption(new Option('--language <tag>', 'the language (BCP 47), where a file states none').argParser(language))
    .addOption(
      new Option('--url <address>', 'the address at the publisher, where a file states none').argParser(address),
    );

function language(value: string): string {
  const tag = languageTag(value);
  if (tag !== null) return tag;
  throw new InvalidArgumentError('Give a language tag: en, en-GB, zh-Hant.');
}

function address(value: string): string {
  if (isAddress(value)) return value;
  throw new InvalidArgumentError('Give a whole address: https://news.example/2024/05/steel.');
}

function day(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  if (!isDay) throw new InvalidArgumentError('Give a day of the calendar as YYYY-MM-DD.');
  return value;
}
