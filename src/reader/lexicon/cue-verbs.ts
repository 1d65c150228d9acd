import { wordSet } from './word-set.ts';

/*
 * Verbs that attribute words to somebody, in the forms they are printed in. From general knowledge of reporting verbs in
 * English news.
 */

/** They take a clause, with or without "that", or a quotation. */
export const CLAUSE_CUES: ReadonlySet<string> = forms(`
  say,says,said,saying add,adds,added,adding tell,tells,told,telling note,notes,noted,noting argue,argues,argued,arguing
  claim,claims,claimed,claiming state,states,stated,stating insist,insists,insisted,insisting
  explain,explains,explained,explaining suggest,suggests,suggested,suggesting warn,warns,warned,warning
  announce,announces,announced,announcing write,writes,wrote,writing,written tweet,tweets,tweeted,tweeting
  report,reports,reported,reporting acknowledge,acknowledges,acknowledged,acknowledging admit,admits,admitted,admitting
  concede,concedes,conceded,conceding deny,denies,denied,denying declare,declares,declared,declaring
  predict,predicts,predicted,predicting promise,promises,promised,promising vow,vows,vowed,vowing
  pledge,pledges,pledged,pledging contend,contends,contended,contending assert,asserts,asserted,asserting
  allege,alleges,alleged,alleging complain,complains,complained,complaining remark,remarks,remarked,remarking
  observe,observes,observed,observing recall,recalls,recalled,recalling reply,replies,replied,replying
  respond,responds,responded,responding conclude,concludes,concluded,concluding confirm,confirms,confirmed,confirming
  maintain,maintains,maintained,maintaining stress,stresses,stressed,stressing
  emphasize,emphasizes,emphasized,emphasizing emphasise,emphasises,emphasised,emphasising joke,jokes,joked,joking
  quip,quips,quipped,quipping boast,boasts,boasted,boasting mention,mentions,mentioned,mentioning
  reiterate,reiterates,reiterated,reiterating repeat,repeats,repeated,repeating testify,testifies,testified,testifying
  reveal,reveals,revealed,revealing disclose,discloses,disclosed,disclosing
  proclaim,proclaims,proclaimed,proclaiming exclaim,exclaims,exclaimed,exclaiming
  assure,assures,assured,assuring remind,reminds,reminded,reminding inform,informs,informed,informing
  lament,laments,lamented,lamenting caution,cautions,cautioned,cautioning counter,counters,countered,countering
  retort,retorts,retorted,retorting charge,charges,charged,charging imply,implies,implied,implying
  estimate,estimates,estimated,estimating forecast,forecasts,forecasting speculate,speculates,speculated,speculating
  wonder,wonders,wondered,wondering quote,quotes,quoted,quoting
  agree,agrees,agreed hint,hints,hinted,hinting signal,signals,signaled,signalled
  indicate,indicates,indicated,indicating propose,proposes,proposed,proposing
  demand,demands,demanded,demanding recommend,recommends,recommended,recommending
  advise,advises,advised,advising threaten,threatens,threatened,threatening muse,muses,mused,musing
  confess,confesses,confessed,confessing crow,crowed shout,shouts,shouted,shouting yell,yelled,yelling
  tease,teased vent,vented swear,swears,swore post,posted,posts ask,asks,asked,asking
  continue,continues,continued urge,urges,urged,urging opine,opines,opined,opining
  recount,recounts,recounted,recounting counsel,counseled rebut,rebutted,rebuts interject,interjected
  thunder,thundered chant,chanted,chanting scream,screamed,screaming whisper,whispered cry,cried
  comment,comments,commented,commenting bemoan,bemoans,bemoaned gripe,griped fume,fumed scoff,scoffed snap,snapped
  deadpan,deadpanned gush,gushed marvel,marveled rant,ranted plead,pleaded implore,implored surmise,surmised reason,reasoned
  theorize,theorized exhort,exhorted intone,intoned blurt,blurted fret,fretted grumble,grumbled bellow,bellowed
  answer,answers,answered express,expresses,expressed,expressing
`);

/** They take a noun phrase ("criticised the plan", "called for a vote"): cues of what is spoken of, not of a clause. */
export const PHRASE_CUES: ReadonlySet<string> = forms(`
  call,calls,called,calling describe,describes,described,describing accuse,accuses,accused,accusing
  criticize,criticizes,criticized,criticizing criticise,criticises,criticised,criticising
  praise,praises,praised,praising reject,rejects,rejected,rejecting denounce,denounces,denounced,denouncing
  dismiss,dismisses,dismissed,dismissing blast,blasts,blasted,blasting slam,slams,slammed,slamming
  mock,mocks,mocked,mocking condemn,condemns,condemned,condemning blame,blames,blamed,blaming
  announce,announces,announced,announcing deny,denies,denied,denying propose,proposes,proposed,proposing
  promise,promises,promised,promising pledge,pledges,pledged,pledging vow,vows,vowed,vowing
  express,expresses,expressed,expressing acknowledge,acknowledges,acknowledged,acknowledging
  urge,urges,urged,urging demand,demands,demanded,demanding claim,claims,claimed,claiming
  suggest,suggests,suggested,suggesting recall,recalls,recalled,recalling mention,mentions,mentioned,mentioning
  report,reports,reported,reporting cite,cites,cited,citing tout,touts,touted,touting
  defend,defends,defended,defending question,questions,questioned,questioning explain,explains,explained,explaining
  predict,predicts,predicted,predicting discuss,discusses,discussed,discussing label,labels,labeled,labelled,labeling,labelling
  dub,dubs,dubbed,dubbing brand,brands,branded,branding tell,tells,told,telling ask,asks,asked,asking warn,warns,warned,warning
  declare,declares,declared,declaring repeat,repeats,repeated,repeating reiterate,reiterates,reiterated
  note,notes,noted,noting argue,argues,argued,arguing talk,talks,talked,talking speak,speaks,spoke,speaking
  hail,hails,hailed,hailing decry,decries,decried,decrying ridicule,ridicules,ridiculed,ridiculing
  attack,attacks,attacked,attacking threaten,threatens,threatened,threatening
  emphasize,emphasizes,emphasized,emphasizing stress,stresses,stressed,stressing
`);

/** Verbs whose first object is whom the words are said to: "told reporters that", "assured voters that". */
export const HEARER_CUES: ReadonlySet<string> = forms(`
  tell,tells,told,telling warn,warns,warned,warning ask,asks,asked,asking remind,reminds,reminded,reminding
  inform,informs,informed,informing assure,assures,assured,assuring advise,advises,advised,advising
  promise,promises,promised urge,urges,urged,urging
`);

/** Verbs of thought and wish: they attribute no speech by themselves, but a quotation within their clause. From general knowledge. */
export const THOUGHT_CUES: ReadonlySet<string> = forms(`
  believe,believes,believed,believing think,thinks,thought,thinking hope,hopes,hoped,hoping fear,fears,feared,fearing
  feel,feels,felt know,knows,knew expect,expects,expected want,wants,wanted,wanting wish,wishes,wished
  worry,worries,worried doubt,doubts,doubted consider,considers,considered suspect,suspects,suspected
  realize,realizes,realized understand,understands,understood learn,learned find,finds,found show,shows,showed
  see,sees,saw regard,regards,regarded view,views,viewed like,likes,liked support,supports,supported
  oppose,opposes,opposed back,backs,backed favor,favors,favored prefer,prefers,preferred
`);

/** Of the cues, the participles: "…, adding that". */
export const isParticiple = (word: string): boolean => word.endsWith('ing');

function forms(verbs: string): ReadonlySet<string> {
  return wordSet(verbs.replaceAll(',', ' '));
}
