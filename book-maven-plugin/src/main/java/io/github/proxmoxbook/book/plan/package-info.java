/** ExecPlans, the living documents that drive the chapters: their model, reader and validation. */
package io.github.proxmoxbook.book.plan;
