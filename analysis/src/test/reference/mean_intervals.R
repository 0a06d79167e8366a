# Intervals of means over meetings and q-values, by the packages that the field uses.
#
# Run from the root of the project (R 4.2 with clubSandwich 0.5.8; on Debian: r-base-core r-cran-clubsandwich):
#
#     Rscript analysis/src/test/reference/mean_intervals.R ../shared/data
#
# Reads the indices that arms_votes.py wrote, and the meetings from arms-votes/ of the data folder. Writes
#   arms_mean_intervals.csv  CR2 standard error and Satterthwaite degrees of freedom of a regression on a constant, clusters =
#                            meetings, on the whole texts, with the 95% interval
#   arms_q_values.csv        stats::p.adjust(method = "BH") over the whole texts of a group and cycle whose room could show unity
#   made_q_values.csv        the same over small families with ties, gaps and ends

suppressMessages(library(clubSandwich))

data <- commandArgs(trailingOnly = TRUE)[1]
target <- "analysis/src/test/resources/reference"
write <- function(table, name) {
  numbers <- sapply(table, is.double)
  table[numbers] <- lapply(table[numbers], function(x) ifelse(is.na(x), "", sprintf("%.15g", x)))
  write.table(table, file.path(target, name), sep = ",", row.names = FALSE, quote = FALSE)
}

cohesion <- read.csv(file.path(target, "arms_cohesion.csv"), colClasses = c(cycle = "character"))
roll_calls <- read.csv(file.path(data, "arms-votes", "roll_calls.csv"), encoding = "UTF-8")
rows <- merge(cohesion, roll_calls[c("roll_call", "meeting", "kind")], by = "roll_call")
rows <- rows[rows$kind == "whole", ]

ranges <- list(agreement_index = c(0, 1), attina = c(-1 / 3, 1), rice = c(0, 1), unity = c(0, 1))

interval <- function(cycle, group, measure) {
  some <- rows[rows$group == group & (cycle == "all" | rows$cycle == cycle), ]
  cast <- some$yes + some$no + some$abstain
  trivial <- switch(measure, unity = FALSE, rice = cast == 1 | some$yes + some$no == 1, cast == 1)
  some$value <- some[[measure]]
  some <- some[!trivial & !is.na(some$value), ]
  meetings <- length(unique(some$meeting))
  row <- data.frame(cycle, group, measure, blocks = meetings, se = NA_real_, df = NA_real_, low = NA_real_,
                    high = NA_real_, method = "fewer than 7 meetings")
  if (meetings < 7) return(row)
  if (nrow(some) < 20) {
    row$method <- "fewer than 20 roll calls"
    return(row)
  }
  if (diff(range(tapply(some$value, some$meeting, mean))) < 1e-9) {
    row$method <- "no variation"
    return(row)
  }
  model <- lm(value ~ 1, some)
  found <- coef_test(model, vcov = "CR2", cluster = some$meeting, test = "Satterthwaite")
  row$se <- found$SE
  row$df <- if (is.null(found$df_Satt)) found$df else found$df_Satt
  t <- qt(.975, row$df)
  center <- coef(model)[[1]]
  edges <- ranges[[measure]]
  u <- (center - edges[1]) / diff(edges)
  # What the mean loses without each meeting. In the lower half all is seen from the other end of the range.
  pull <- center - sapply(unique(some$meeting), function(m) mean(some$value[some$meeting != m]))
  side <- if (u < .5) -1 else 1
  u <- max(u, 1 - u)
  se <- row$se / diff(edges)
  logit <- function(t) plogis(qlogis(u) + t * se / (u * (1 - u)))
  # Hall's cube, turned round by a search for its root.
  a <- side * sum(pull^3) / sum(pull^2)^1.5 / 6
  cube <- function(x) x + 2 * a * x^2 + 4 / 3 * a^2 * x^3 + a
  shift <- se * sapply(c(t, -t), function(y) uniroot(function(x) cube(x) - y, c(-1e3, 1e3), tol = 1e-14)$root)
  way <- 1 / (3 * sqrt(row$df + 1))
  many <- se < .5 * (1 - u)
  inner <- if (many) max(0, (1 - 7 / (row$df + 1)) / 2) else 0
  between <- function(ends, share) (1 - share) * ends[1] + share * ends[2]
  far <- between(sort(c(logit(-t), u * exp(-shift[1] / u))), inner * (2 * (1 - u))^2)
  far <- min(far, u - way * (2 * u - 1))
  near <- if (many && 1 - u < 2 * way) logit(qt(.95, row$df)) else
    between(sort(c(logit(t), 1 - (1 - u) * exp(shift[2] / (1 - u))), decreasing = TRUE), inner)
  ends <- edges[1] + diff(edges) * (if (side > 0) c(far, near) else c(1 - near, 1 - far))
  row$method <- "cr2_t_skew"
  row$low <- ends[1]
  row$high <- ends[2]
  row
}

grid <- expand.grid(measure = names(ranges), group = sort(unique(rows$group)), cycle = c(1:5, "all"),
                    stringsAsFactors = FALSE)
write(do.call(rbind, Map(interval, grid$cycle, grid$group, grid$measure)), "arms_mean_intervals.csv")

rows$p <- ifelse(!is.na(rows$least_p) & rows$least_p <= .05, rows$p_value, NA)
rows$q_value <- ave(rows$p, rows$group, rows$cycle, FUN = function(p) p.adjust(p, method = "BH"))
rows <- rows[order(rows$roll_call, rows$group, method = "radix"), ]
write(rows[c("roll_call", "group", "cycle", "q_value")], "arms_q_values.csv")

families <- list(
  plain = c(.01, .04, .03, .005, .2),
  ties = c(.02, .02, .02, .5, .5),
  gaps = c(NA, .001, NA, .04, .03, NA),
  ends = c(0, 1, 1, 0, .5),
  one = c(.7),
  falling = c(.9, .8, .05, .049, .048, .047),
  none = c(NA_real_, NA_real_))
made <- do.call(rbind, lapply(names(families), function(family)
  data.frame(family, p = families[[family]], q = p.adjust(families[[family]], method = "BH"))))
write(made, "made_q_values.csv")
