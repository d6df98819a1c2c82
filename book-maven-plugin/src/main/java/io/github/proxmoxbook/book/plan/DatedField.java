package io.github.proxmoxbook.book.plan;

import java.util.Optional;

/**
 * A field of the metadata that holds a date.
 *
 * @param field the field
 * @param date its date; empty if it holds none
 */
record DatedField(PlanField field, Optional<PlanDate> date) {
  private static final String[] CREATED = {
    "Date created",
    "Created",
    "Created on",
    "Created at",
    "Creation date",
    "Date",
    "作成日",
    "作成日時",
    "作成",
    "起票日"
  };
  private static final String[] UPDATED = {
    "Last updated",
    "Updated",
    "Last update",
    "Last modified",
    "Updated on",
    "Updated at",
    "最終更新日",
    "最終更新",
    "最終更新日時",
    "更新日",
    "更新日時"
  };

  /**
   * Finds when a plan was created.
   *
   * @param plan the plan
   * @return the field; empty if there is none
   */
  static Optional<DatedField> created(Plan plan) {
    return plan.field(CREATED).map(DatedField::of);
  }

  /**
   * Finds when a plan was last updated, by its own words.
   *
   * @param plan the plan
   * @return the field; empty if there is none
   */
  static Optional<DatedField> updated(Plan plan) {
    return plan.field(UPDATED).map(DatedField::of);
  }

  private static DatedField of(PlanField field) {
    return new DatedField(field, PlanDate.startOf(field.value()));
  }
}
