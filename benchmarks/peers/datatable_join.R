# R with data.table: a self-join, some roll calls at a time so that it fits memory. Arguments: ballots (CSV), pairs.
library(data.table)
files <- commandArgs(trailingOnly = TRUE)
ballots <- fread(files[1], na.strings = NULL, colClasses = list(character = c("roll_call", "state", "choice")))
ballots <- ballots[choice %in% c("Y", "A", "N"), .(roll_call, state, choice)]
ballots[, part := .GRP %/% 500L, by = roll_call]
setkey(ballots, roll_call)
counts <- rbindlist(lapply(split(ballots, by = "part"), function(some) {
  both <- some[some, on = "roll_call", allow.cartesian = TRUE][state < i.state]
  both[, .N, by = .(state_a = state, state_b = i.state, cell = tolower(paste0(choice, i.choice)))]
}))
counts <- counts[, .(N = sum(N)), by = .(state_a, state_b, cell)]
wide <- dcast(counts, state_a + state_b ~ cell, value.var = "N", fill = 0L)
cells <- c("yy", "ya", "yn", "ay", "aa", "an", "ny", "na", "nn")
for (cell in setdiff(cells, names(wide))) wide[, (cell) := 0L]
wide[, common := rowSums(.SD), .SDcols = cells]
setorder(wide, state_a, state_b)
fwrite(wide[, c("state_a", "state_b", "common", cells), with = FALSE], files[2])
