# Who abstains alike on disarmament in the General Assembly, by R's own clustering.
#
# Run from the root of the project (base R 4.2, no packages):
#
#     Rscript analysis/src/test/reference/disarmament_clusters.R ../shared/data
#
# Reads unga/ of the data folder: the recorded votes of topic "di" from 2006-01-01 to 2018-12-31, on whole texts, paragraphs and
# amendments (305), and the states with ballots on at least half of them (187). Distance of two states: the share of the roll calls
# on which both cast a ballot where one abstained and the other did not. Writes
#   disarmament_hclust.csv  hclust(method = "average") cut into k = 2..8
#   disarmament_kmeans.csv  the least sum of squares of stats::kmeans, 2,000 starts, on rows of 0 and 1, where a state cast no ballot
#                           the roll call's mean

data <- commandArgs(trailingOnly = TRUE)[1]
target <- "analysis/src/test/resources/reference"
read <- function(name) read.csv(gzfile(file.path(data, "unga", name)), colClasses = "character", na.strings = "")

roll_calls <- read("un_roll_calls.csv.gz")
topics <- read("un_roll_call_issues.csv.gz")
votes <- read("un_votes.csv.gz")
chosen <- roll_calls$rcid[roll_calls$rcid %in% topics$rcid[topics$short_name == "di"] &
                            roll_calls$date >= "2006-01-01" & roll_calls$date <= "2018-12-31"]
votes <- votes[votes$rcid %in% chosen, ]
ballots <- tapply(votes$vote, list(votes$country_code, factor(votes$rcid, chosen)), identity)
ballots <- ballots[order(rownames(ballots), method = "radix"), ]
ballots <- ballots[rowSums(!is.na(ballots)) >= .5 * length(chosen), ]
stopifnot(length(chosen) == 305, nrow(ballots) == 187)

cast <- !is.na(ballots)
abstained <- cast & ballots == "abstain"
voted <- cast & !abstained
apart <- abstained %*% t(voted)
distance <- (apart + t(apart)) / (cast %*% t(cast))

tree <- hclust(as.dist(distance), method = "average")
partitions <- do.call(rbind, lapply(2:8, function(k)
  data.frame(k, state = rownames(ballots), cluster = cutree(tree, k))))
write.csv(partitions, file.path(target, "disarmament_hclust.csv"), row.names = FALSE, quote = FALSE)

rows <- ifelse(cast, abstained * 1, NA)
means <- colMeans(rows, na.rm = TRUE)
rows <- ifelse(is.na(rows), matrix(means, nrow(rows), ncol(rows), byrow = TRUE), rows)
set.seed(20180629)
least <- sapply(2:8, function(k) kmeans(rows, k, iter.max = 300, nstart = 2000)$tot.withinss)
write.csv(data.frame(k = 2:8, squares = sprintf("%.9f", least)), file.path(target, "disarmament_kmeans.csv"),
          row.names = FALSE, quote = FALSE)
