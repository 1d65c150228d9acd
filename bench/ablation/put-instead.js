/**
 * A module's source in which what is named stands for something else: `function find(…) {…}` and `const find = …` keep their code under
 * another name. Throws where the module has nothing of a name, so that no part is left out in name only.
 *
 * @param {string} source JavaScript or TypeScript
 * @param {Readonly<Record<string, string>>} instead by names JavaScript expressions
 */
export function putInstead(source, instead) {
  let changed = source;
  for (const [name, expression] of Object.entries(instead)) {
    const before = changed;
    changed = changed
      .replace(
        new RegExp(`\\bfunction\\s+${name}\\s*(?=[(<])`),
        () => `function ${name}(...all) { return (${expression})(...all); }\nfunction ${name}_whole`,
      )
      .replace(
        new RegExp(`\\bconst\\s+${name}\\b(?=\\s*[:=])`),
        () => `const ${name} = ${expression};\nconst ${name}_whole`,
      );
    if (changed === before) throw new Error(`there is no "${name}" to leave out.`);
  }
  return changed;
}
