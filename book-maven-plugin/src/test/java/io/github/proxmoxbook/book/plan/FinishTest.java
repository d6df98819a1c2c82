package io.github.proxmoxbook.book.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinishTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The work is done.",
        "Work completed as planned.",
        "Chapter 2 is complete and merged.",
        "The chapter has been completed.",
        "Everything planned here was delivered.",
        "All steps are done.",
        "All planned work is finished; the diagrams are final.",
        "This is complete.",
        "Done.",
        "Done. Nothing remains.",
        "All 12 steps are done.",
        "本章の執筆・図・検証はすべて終わった。",
        "Completed.",
        "Completed on 2025-11-20 as planned.",
        "All done",
        "作業はすべて完了した。",
        "本章の執筆は完了した。",
        "第2章の執筆を完了しました。",
        "完了。",
        "全項目が完了している。",
        "計画どおり完成した。",
      })
  void seesTheClaim(String text) {
    assertThat(Finish.isSaidIn(List.of(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Initial draft of Chapter 2 exists at `a.md`.",
        "A complete draft exists.",
        "The diagram is done.",
        "Work on the figures is done.",
        "The task list is complete, work can begin.",
        "Chapter outline is final; text to follow.",
        "The chapter is complete apart from the figure.",
        "Part 1 of the work is done; part 2 starts in December.",
        "作業の8割が完了した。",
        "全体の半分が完了した。",
        "タスク一覧は完成している。これから着手する。",
        "本章では、移行の完了を確かめる方法を述べた。",
        "本章の完成には図が要る。",
        "全ての図が完成した。",
        "Milestone 1 is complete.",
        "The work is not done.",
        "The work is almost complete.",
        "When the chapter is complete, tick the boxes.",
        "The chapter describes how a finished VM is cloned.",
        "Chapter now explains the complete boot process.",
        "The work is done; the review remains.",
        "The chapter is done. The live check is pending.",
        "Completed the diagrams of the first part.",
        "本文の執筆は完了した。",
        "（執筆完了後に記入する）",
        "完成した図は3枚。",
        "章の目標は達成できたが、校正が必要である。",
        "作業は未完了。",
        "作業は完了した。査読が残っている。",
        "すべて完了したら箱を閉じる。",
      })
  void seesNone(String text) {
    assertThat(Finish.isSaidIn(List.of(text))).isFalse();
  }
}
