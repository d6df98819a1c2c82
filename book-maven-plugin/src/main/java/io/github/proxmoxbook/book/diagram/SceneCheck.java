package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.function.Consumer;

/** Looks for one kind of problem in what a diagram shows. */
@FunctionalInterface
interface SceneCheck {
  /**
   * Checks what a diagram shows.
   *
   * @param scene what it shows
   * @param places where its elements stand in the file
   * @param problems receives what is wrong
   */
  void check(Scene scene, Places places, Consumer<Problem> problems);
}
