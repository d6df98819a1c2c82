package io.github.proxmoxbook.book.plan;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Tells whether the outcomes of a plan say that all of its work is done. */
final class Finish {
  private static final String DONE =
      "(?:completed?|done|finished|delivered|shipped|published|final|finali[sz]ed|closed)";

  /** Signs, but no letter of any script, as \\W would have it. */
  private static final String SIGNS = "[^\\p{L}\\p{N}]*";

  /** It has to be the work as a whole: "the diagram is done" says nothing about the rest. */
  private static final String WHOLE =
      "\\b(?:(?:the |this |planned )?(?:work|plan|chapter(?: \\d+)?|task|project|implementation|feature)"
          + "|everything|deliverables?|scope|(?:all|both)(?: of)?(?: the)?(?: \\d+)?(?: planned)? (?:steps|items"
          + "|tasks|work|boxes|phases|milestones|goals|criteria|parts|sections|deliverables)|this|it)";

  /** The claim as a predicate: "a finished VM" and "the complete boot process" are none. */
  private static final String PREDICATE =
      "(?: (?:planned|described|listed|itself|here|as a whole|(?:of|in|on|for) (?:this|the)"
          + " (?:plan|chapter|book|project)))*(?:,? (?:is|are|was|were|has been|have been)"
          + "(?: (?:now|fully|all|finally|thus|therefore|hereby|successfully)){0,2}"
          + "| (?:now |fully |successfully )?(?!final|closed)|(?! (?:final|closed))) ?\\b"
          + DONE
          + "\\b(?! \\p{L}+ing\\b)";

  private static final String JAPANESE =
      "(?:予定した)?(?:作業|本章|この章|本計画|計画|全項目|全作業|全手順|全工程|タスク|目標|対応|実装|第\\d+章"
          + "|(?:すべて|全て)の(?:作業|項目|手順|工程|タスク|箱|ステップ))"
          + "(?:の[^。は、]{1,16})?(?:は|が|を|も|どおり|通り|どおりに|通りに)?"
          + "(?:すべて|全て|全部|無事に?|予定どおり|計画どおり|完全に)?"
          + "(?:(?:完了|完成|終了|達成)(?:した|しました|している|しています|できた|済み|です)?"
          + "|終わった|終わりました|終えた|終えました)(?:[。.!]|$)";

  private static final Pattern CLAIM =
      Pattern.compile(
          "(?i)"
              + WHOLE
              + PREDICATE
              + "|^"
              + SIGNS
              + "(?:all )?(?:complete|completed|done|finished)"
              + SIGNS
              + "(?:$|\\b(?:as|on|in time|and|with(?:out)?)\\b)"
              + "|"
              + JAPANESE
              + "|^"
              + SIGNS
              + "(?:すべて|全て)?(?:完了|完成)(?:した|しました|済み|です)?"
              + SIGNS
              + "$");

  private static final Pattern HEDGED =
      Pattern.compile(
          "(?i)\\b(?:not|never|nothing|incomplete|partial(?:ly)?|almost|nearly|mostly|once|when|until"
              + "|after|before|if|unless|will|shall|must|should|to be|remain\\w*|pending|except|but"
              + "|still|yet|drafts?|first|initial|phase|pass|half|so far|partly|part(?: of)?(?: \\d+)?|how|in (?:principle|essence)|more or less|apart from|besides|other than|to follow|percent|most)\\b|n't\\b"
              + "|未|以外|残|まだ|予定(?:である|です|$|。|は未)|今後|これから|必要|次に|待ち|初稿|ドラフト|草稿|草案|段階|フェーズ|途中|一部|一旦|いったん|割|半分|%|半数|おおむね|概ね"
              + "|ほぼ|次第|(?:完了|完成|終了)(?:後|前|した[^。]|したら)|たら|れば|すれば|ない|ません|第一|仮|べき");

  private static final Pattern REMAINS =
      Pattern.compile(
          "(?i)\\b(?:(?<!nothing )(?<!no work )remains?|remaining|pending|outstanding|not yet|to[- ]do|follow-?ups?|deferred"
              + "|postponed|(?:is|are) (?:still )?(?:open|missing)|left (?:open|to|for|out))\\b"
              + "|残って(?!いな|いませ|おらず)|残る|残り(?!は?(?:ない|なし|ありませ))|残し|残課題|未(?:実施|完|着手|確認|検証|対応|レビュー|作成|執筆)|保留|見送|先送|後日"
              + "|これから|必要(?:が|で)");

  private Finish() {}

  /**
   * Looks for the claim, and for words that take it back.
   *
   * @param texts the texts of the outcomes
   * @return true if they say that the work is done and do not name anything left to do
   */
  static boolean isSaidIn(List<String> texts) {
    boolean said = false;
    for (String text : texts) {
      String narrow = Normalizer.normalize(text.replace('\n', ' '), Normalizer.Form.NFKC);
      for (String sentence : narrow.split("(?<=[.!?。;])\\s*|。")) {
        if (REMAINS.matcher(sentence).find()) {
          return false;
        }
        said |= CLAIM.matcher(sentence).find() && !HEDGED.matcher(sentence).find();
      }
    }
    return said;
  }
}
