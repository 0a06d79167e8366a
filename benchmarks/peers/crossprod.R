# R: a matrix of noughts and ones a choice, and their crossproducts with whatever BLAS R has. Arguments: ballots (CSV), pairs.
files <- commandArgs(trailingOnly = TRUE)
ballots <- data.table::fread(files[1], na.strings = NULL, colClasses = list(character = c("roll_call", "state", "choice")))
states <- sort(unique(ballots$state), method = "radix")
row <- match(ballots$roll_call, unique(ballots$roll_call))
column <- match(ballots$state, states)
plane <- function(choice) {
  matrix <- matrix(0, max(row), length(states))
  chosen <- ballots$choice == choice
  matrix[cbind(row[chosen], column[chosen])] <- 1
  matrix
}
planes <- list(y = plane("Y"), a = plane("A"), n = plane("N"))
pairs <- which(upper.tri(diag(length(states))), arr.ind = TRUE)
out <- data.frame(state_a = states[pairs[, 1]], state_b = states[pairs[, 2]])
for (x in names(planes)) for (y in names(planes)) out[[paste0(x, y)]] <- crossprod(planes[[x]], planes[[y]])[pairs]
cells <- names(out)[-(1:2)]
out$common <- rowSums(out[cells])
out <- out[out$common > 0, c("state_a", "state_b", "common", cells)]
data.table::fwrite(out[order(out$state_a, out$state_b, method = "radix"), ], files[2])
