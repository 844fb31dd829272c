"""The files a room leaves behind: the same facts as CSV and XLSX, and the log."""

from server.exports.facts import word
from server.exports.log_csv import log_file
from server.exports.sheets import xlsx_file
from server.exports.tidy import csv_file

__all__ = ["csv_file", "log_file", "word", "xlsx_file"]
