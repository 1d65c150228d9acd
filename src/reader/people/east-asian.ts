import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../reading.ts';

/** Whether a name is one of China, Korea or Vietnam with its family name first: "Leung Che-cheung", "Kim Jong Un", "Xi Jinping". */
export function isEastAsian(words: readonly Pick<Token, 'text' | 'lower'>[]): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined || !FAMILY_NAMES.has(first.lower)) return false;
  if (words.length === 2) return /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(second.text) || TWO_SYLLABLES.test(second.lower);
  return words.length === 3 && words.slice(1).every(({ text }) => /^\p{Lu}\p{Ll}{1,5}$/u.test(text));
}

/** A family name of China, Korea or Vietnam, which stands last behind a Western first name: "Junius Ho". */
export const isFamilyName = (lower: string): boolean => FAMILY_NAMES.has(lower);

/** A given name of two syllables in pinyin. */
const TWO_SYLLABLES =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?[aeiou]{1,3}(?:n|ng|r)?(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)[aeiou]{1,3}(?:n|ng|r)?$/;

/** Family names that stand first, as they are spelled in English news. From general knowledge. */
const FAMILY_NAMES = wordSet(`
  kim lee yi rhee park pak choi choe jung jeong chung chong kang cho jo yoon yun jang chang lim im han oh seo suh shin kwon
  hwang ahn an song ryu yoo yu hong jeon ko moon mun son bae baek heo nam noh roh roh ha joo ju cha ri hyon
  li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu
  dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren xi
  fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian tong mo hua
  leung cheung chan wong lau ng ho kwok yeung tsang lam chow chiu tse mak yip yuen fung kwong poon tam tang yau ip kwan hui
  law lai lo so shiu siu tsui tien to chu au yeung ngai mok pang sin hung wan tai tsai hsu hsieh tsao chiang lien soong
  nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong trinh mai
`);
