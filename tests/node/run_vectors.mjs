// Runs reference/generated/vectors.json with parsers of others: the npm package abnf reads reference/generated/imap.abnf,
// the npm package nearley parses with it (Earley's algorithm: any context-free grammar, all alternatives at once).
//
//     node run_vectors.mjs [vectors.json [imap.abnf]]
//
// Prints what was run and where it differs as JSON; exit status 1 if anything differs.

import { readFileSync } from "node:fs";
import { parseString } from "abnf";
import nearley from "nearley";

const generated = new URL("../../reference/generated/", import.meta.url);
const [vectorsPath = new URL("vectors.json", generated), abnfPath = new URL("imap.abnf", generated)] = process.argv.slice(2);

/** What a response may be; a command may be "command" alone. */
const RESPONSES = ["response-data", "response-tagged", "continue-req", "greeting"];
/** Stands where a literal is wrong: no rule has this character. */
const WRONG = "\uffff";

/**
 * The message without what its literals hold, since no grammar counts: {5}CRLFhello becomes {5}CRLF.
 *
 * What looks like a literal and ends the message is text: behind a literal there is at least the line's end.
 * Returns the rest, and for each place in it where octets were left out, how many.
 */
export function withoutContents(input) {
  const announced = /(~?)\{([0-9]+)\+?\}\r\n/g;
  const gaps = [];
  let kept = "";
  let at = 0;
  for (let found; (found = announced.exec(input)) !== null && announced.lastIndex < input.length;) {
    const start = announced.lastIndex;
    const end = start + Number(found[2]);
    kept += input.slice(at, start);
    const nul = found[1] ? -1 : input.slice(start, end).indexOf("\0");
    if (end > input.length || nul >= 0) {
      const good = nul >= 0 ? nul : input.length - start;
      gaps.push([kept.length, good]);
      return { text: kept + WRONG + input.slice(start + good), gaps };
    }
    gaps.push([kept.length, end - start]);
    at = announced.lastIndex = end;
  }
  return { text: kept + input.slice(at), gaps };
}

/** The place in the message of a place in what is left of it. */
function placeInMessage(place, gaps) {
  return gaps.reduce((sum, [at, octets]) => (at <= place ? sum + octets : sum), place);
}

/** Turns the rules that the package abnf read into rules of nearley. */
class Translation {
  constructor(defs) {
    this.defs = defs;
    this.rules = [];
    this.names = new Set();
    this.sets = new Map();
  }

  /** The name of a rule, which is translated if it was not before. */
  rule(name) {
    const key = name.toUpperCase();
    if (!this.names.has(key)) {
      this.names.add(key);
      if (!this.defs[key]) throw new Error(`no rule ${name}`);
      this.add(key, this.defs[key].def);
    }
    return key;
  }

  add(name, node) {
    for (const item of node.type === "alternation" ? node.alts : [node]) {
      this.rules.push(new nearley.Rule(name, this.symbols(item), once(name)));
    }
  }

  /** A rule without a name for a node. */
  part(node) {
    const name = `(${this.rules.length}-${node.type})`;
    this.rules.push(null); // keeps its number
    this.add(name, node);
    return name;
  }

  /** The symbols of nearley that a node is. */
  symbols(node) {
    const set = this.octets(node);
    if (set) return [{ test: char => set.has(char) }];
    switch (node.type) {
      case "concatenation":
        return node.elements.flatMap(one => this.symbols(one));
      case "group":
        return this.symbols(Array.isArray(node.alt) ? node.alt[0] : node.alt);
      case "alternation":
        return [this.part(node)];
      case "ruleref":
        return [this.rule(node.name)];
      case "caseInsensitveString":
        return [...node.str].map(char => ({ test: one => one.toLowerCase() === char.toLowerCase() }));
      case "caseSensitveString":
        return [...node.str].map(char => ({ literal: char }));
      case "repetition":
        return this.repeated(node.rep, node.el);
      default:
        throw new Error(`a node of type ${node.type}`);
    }
  }

  repeated({ min, max }, element) {
    const item = this.symbols(element);
    const must = Array.from({ length: min }, () => item).flat();
    if (max === min) return must;
    const name = `(${this.rules.length}-repeat)`;
    this.rules.push(new nearley.Rule(name, [], once(name)));
    if (max === null || max === undefined) {
      this.rules.push(new nearley.Rule(name, [name, ...item], once(name)));
    } else {
      for (let times = 1; times <= max - min; times += 1) {
        this.rules.push(new nearley.Rule(name, Array.from({ length: times }, () => item).flat(), once(name)));
      }
    }
    return [...must, name];
  }

  /** The characters of a node that is always one character; else nothing. */
  octets(node) {
    if (!this.sets.has(node)) this.sets.set(node, this.computed(node));
    return this.sets.get(node);
  }

  computed(node) {
    switch (node.type) {
      case "range":
        return new Set(Array.from({ length: node.last - node.first + 1 }, (_, i) => String.fromCharCode(node.first + i)));
      case "caseSensitveString":
        return node.str.length === 1 ? new Set(node.str) : undefined;
      case "caseInsensitveString":
        return node.str.length === 1 ? new Set([node.str.toLowerCase(), node.str.toUpperCase()]) : undefined;
      case "ruleref":
        return this.octets(this.defs[node.name.toUpperCase()].def);
      case "group":
        return Array.isArray(node.alt) ? undefined : this.octets(node.alt);
      case "alternation": {
        const sets = node.alts.map(one => this.octets(one));
        return sets.every(Boolean) ? new Set(sets.flatMap(set => [...set])) : undefined;
      }
      default:
        return undefined;
    }
  }
}

let parser;
/** nearley keeps every derivation of an ambiguous text, and they multiply: one of each rule and place is enough. */
let seen = new Set();
function once(name) {
  return (_, start, reject) => {
    const key = `${name} ${start} ${parser.table.length}`;
    return seen.has(key) ? reject : seen.add(key) && null;
  };
}

function grammar(defs, roots) {
  const translation = new Translation(defs);
  for (const root of roots) {
    translation.rules.push(new nearley.Rule("start", [translation.rule(root)], once("start")));
  }
  return new nearley.Grammar(translation.rules.filter(Boolean), "start");
}

/** Whether the grammar takes the text, and else the first place that cannot be. */
function parsed(rules, text) {
  seen = new Set();
  parser = new nearley.Parser(rules);
  try {
    parser.feed(text);
  } catch (error) {
    if (error.offset === undefined) throw error;
    return { accepted: false, place: error.offset };
  }
  return { accepted: parser.results.length > 0, place: text.length };
}

const vectors = JSON.parse(readFileSync(vectorsPath, "utf8"));
const { defs } = parseString(readFileSync(abnfPath, "utf8"), "imap.abnf", false);
for (const name of ["LITERAL", "LITERAL8"]) {
  // The content is not there: *CHAR8 would take whatever follows.
  for (const item of defs[name].def.alts ?? [defs[name].def]) item.elements.pop();
}
const grammars = { command: grammar(defs, ["command"]), response: grammar(defs, RESPONSES) };
const differences = [];
const counts = { accepted: 0, refused: 0, places: 0 };

for (const vector of vectors.messages) {
  const { text, gaps } = withoutContents(vector.input);
  const { accepted, place } = parsed(grammars[vector.side], text);
  if (accepted !== vector.accepted) {
    differences.push({ id: vector.id, input: vector.input, due: vector.accepted, got: accepted });
  } else if (accepted) {
    counts.accepted += 1;
  } else {
    counts.refused += 1;
    const offset = placeInMessage(place, gaps);
    if (offset === vector.failure.offset) counts.places += 1;
    else differences.push({ id: vector.id, input: vector.input, due: vector.failure, got: offset });
  }
}
console.log(JSON.stringify({ counts, differences }, null, 1));
process.exitCode = differences.length ? 1 : 0;
