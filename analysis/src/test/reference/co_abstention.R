# Reference for co-abstention: R's phyper and p.adjust on the whole texts of the arms votes.
#
# Run from the root of the project (base R only; made with R 4.2):
#
#     Rscript analysis/src/test/reference/co_abstention.R ../shared/data
#
# Writes co_abstention.csv to analysis/src/test/resources/reference: the pairs of the votes from 29 June 2024 on that
# abstained together, with q over all pairs in which each abstained on a joint roll call.

data <- file.path(commandArgs(TRUE)[1], "arms-votes")
calls <- read.csv(file.path(data, "roll_calls.csv"), colClasses = "character")
ballots <- read.csv(file.path(data, "ballots.csv"), colClasses = "character", check.names = FALSE, na.strings = NULL)
counted <- calls$roll_call[calls$kind == "whole" & calls$date >= "2024-06-29"]
votes <- as.matrix(ballots[match(counted, ballots$roll_call), -1])
states <- sort(colnames(votes), method = "radix")

rows <- list()
for (i in seq_along(states)) for (j in seq_along(states)) if (i < j) {
  first <- votes[, states[i]]
  second <- votes[, states[j]]
  joint <- first %in% c("Y", "N", "A") & second %in% c("Y", "N", "A")
  a <- sum(joint & first == "A")
  b <- sum(joint & second == "A")
  if (a > 0 && b > 0) {
    both <- sum(joint & first == "A" & second == "A")
    rows[[length(rows) + 1]] <- data.frame(
      state_a = states[i], state_b = states[j], common = sum(joint), both = both, either = a + b - both,
      jaccard = both / (a + b - both),
      p_value = phyper(both - 1, a, sum(joint) - a, b, lower.tail = FALSE))
  }
}
table <- do.call(rbind, rows)
table$q_value <- p.adjust(table$p_value, "BH")
table <- table[table$both > 0, ]
for (column in c("jaccard", "p_value", "q_value")) table[[column]] <- sprintf("%.15g", table[[column]])
target <- file.path("analysis", "src", "test", "resources", "reference", "co_abstention.csv")
write.csv(table, target, row.names = FALSE, quote = FALSE, eol = "\n")
cat(length(rows), "pairs in the family,", nrow(table), "rows\n")
