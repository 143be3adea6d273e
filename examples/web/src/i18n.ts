/** The page in two languages. Vietnamese stands in index.html; English here, with what is made at run time. */

export type Lang = "vi" | "en";

const ENGLISH: Record<string, string> = {
  skip: "Skip to main content",
  brand: "Electronic transactions of state agencies",
  law: "Decree 137/2024/NĐ-CP",
  dark: "Dark",
  tools: "Tools",
  nav_mark: "Make a conversion mark",
  nav_check: "Check a converted document",
  nav_classify: "Classify a system",
  nav_checklist: "Checklists",
  h_checklist: "Check against a list",
  lead_checklist: "Answer the questions that can still change the result; leave what you do not know. The answers can be saved as a file and opened again.",
  checklist: "Checklist",
  open_saved: "Open saved answers (JSON)",
  save: "Save the answers",
  clear: "Clear the answers",
  privacy: "Everything is done on this computer. No file or entry is sent anywhere.",
  h_mark: "Put a conversion mark on a PDF",
  lead_mark: "Choose a PDF, say how it was converted, look at the marked page, and take it away. The original stays byte for byte inside the result.",
  file: "PDF file",
  file_help: "Drop here, or choose one or more files.",
  direction: "Direction of conversion",
  to_data: "Paper to data message (Article 4)",
  to_paper: "Data message to paper (Article 5)",
  kind: "Kind of document",
  converter_kind: "Converted by",
  agency: "A state agency",
  organisation: "An organisation",
  individual: "An individual",
  converter_name: "Full name of the converter",
  at: "Time of conversion (Viet Nam time)",
  system: "Name of the information system",
  owner: "Owner of the information system",
  url: "Full URL of the data message",
  code: "Unique look-up code",
  placement: "Place of the mark",
  corner: "Corner of the page",
  top_right: "Top right",
  top_left: "Top left",
  bottom_right: "Bottom right",
  bottom_left: "Bottom left",
  pages: "Pages with the mark",
  first: "First page",
  last: "Last page",
  all: "All pages",
  derivative: "Signed file: make a separate copy for print, without the digital signatures",
  make: "Make the mark",
  cancel: "Stop",
  progress: "Progress",
  preview: "Preview",
  download: "Download",
  record: "Download the record (JSON)",
  batch: "Several files",
  outcome: "Result",
  zip: "Download all (.zip)",
  h_check: "Check a converted document",
  lead_check: "Choose a marked PDF, or read a QR code from a picture or the camera. It tells whether document and mark are as they were made; only a digital signature proves who made them.",
  file_or_image: "PDF file, or picture of a QR code",
  check_help: "Drop here, or choose a file.",
  payload: "What the QR code says",
  check: "Check",
  camera: "Use the camera",
  h_classify: "Classify a system by scale",
  lead_classify: "The monthly average of users against the population (Article 17); when an intermediary platform has to determine its scale, by Article 18.",
  as_of: "Day considered",
  months: "Users in Viet Nam in the last 12 months",
  months_help: "Count each person once a month (Article 17). A column of 12 numbers may be pasted into the first field. An empty field is not known.",
  platform: "Digital platform",
  environment: "It is an electronic environment where parties transact, or offer, use or develop products and services",
  independent: "Its owner is independent of the transacting parties",
  third: "Third parties transact on it",
  trades: "Its owner sells or transacts on it too",
  since: "Running since",
  result: "Result",
  ics: "Add to calendar (.ics)",
  print: "Print",
  foot: "The result says which requirements of the Decree are met; it does not replace a decision of the competent authority.",
};

/** What is said at run time: Vietnamese, English. */
const SAID = {
  light: ["Nền sáng", "Light"],
  yes: ["Có", "Yes"],
  no: ["Không", "No"],
  unknown: ["Chưa biết", "Not known"],
  ordinary: ["Văn bản thông thường", "Ordinary document"],
  licence: ["Giấy phép, chứng chỉ, văn bằng, văn bản xác nhận, chấp thuận", "Licence, certificate, diploma, confirmation, approval"],
  administrative_result: ["Kết quả giải quyết thủ tục hành chính", "Result of an administrative procedure"],
  electronic_certificate: ["Chứng thư điện tử", "Electronic certificate"],
  authenticated: ["Văn bản để chứng thực", "For authentication"],
  notarised: ["Văn bản để công chứng", "For notarisation"],
  true_copy: ["Sao y", "True copy"],
  forwarded_copy: ["Sao lục", "Copy of a received document"],
  extract_copy: ["Trích sao", "Extract"],
  met: ["Đáp ứng", "Met"],
  not_met: ["Không đáp ứng", "Not met"],
  undetermined: ["Chưa xác định được", "Not determined"],
  needs_review: ["Cần người xem xét", "Needs a person's review"],
  not_applicable: ["Không áp dụng", "Does not apply"],
  details: ["Từng kết luận", "Each finding"],
  not_applying: ["Không áp dụng ở đây", "Not applying here"],
  missing: ["Còn thiếu", "Missing"],
  remaining: ["Việc còn phải làm ngoài dấu", "Still to be done besides the mark"],
  loading: ["Đang nạp thư viện…", "Loading the library…"],
  reading: ["Đang đọc tệp…", "Reading the file…"],
  working: ["Đang xử lý…", "Working…"],
  drawing: ["Đang vẽ trang…", "Drawing the page…"],
  stopped: ["Đã dừng. Thông tin đã điền vẫn còn.", "Stopped. What was entered is kept."],
  no_file: ["Hãy chọn một tệp PDF.", "Choose a PDF file."],
  made: ["Đã tạo dấu trên {n} trang của {file}.", "The mark is on {n} page(s) of {file}."],
  pdf_info: ["{pages} trang, {signatures} chữ ký số", "{pages} pages, {signatures} digital signatures"],
  files_chosen: ["Đã chọn {n} tệp", "{n} files chosen"],
  files_done: ["Xong {done} trên {n} tệp", "{done} of {n} files done"],
  page_with_mark: ["Trang {n} với dấu chuyển đổi", "Page {n} with the conversion mark"],
  no_qr: ["Không đọc được mã QR trong ảnh. Hãy chụp rõ, đủ bốn góc, không bị rách hay che.", "No QR code could be read in the picture. Take it sharp, with all four corners, not torn or covered."],
  no_camera: ["Không mở được máy ảnh: {why}", "The camera could not be opened: {why}"],
  nothing_to_check: ["Hãy chọn tệp, hoặc đọc mã QR.", "Choose a file, or read a QR code."],
  mark_text: ["Nội dung dấu", "What the mark says"],
  digest: ["SHA-256 của tệp", "SHA-256 of the file"],
  below_large: ["Dưới ngưỡng quy mô lớn", "Below large scale"],
  large: ["Quy mô lớn", "Large scale"],
  very_large: ["Quy mô rất lớn", "Very large scale"],
  scale_unknown: ["Chưa xác định được quy mô", "The scale cannot be determined yet"],
  average: ["Trung bình tháng: {n} người dùng", "Monthly average: {n} users"],
  population: ["Dân số {n} ({source}, công bố {date})", "Population {n} ({source}, published {date})"],
  from_large: ["Quy mô lớn: từ {n} (3 % dân số)", "Large scale: from {n} (3 % of the population)"],
  from_very_large: ["Quy mô rất lớn: từ {n} (trên 10 % dân số)", "Very large scale: from {n} (above 10 % of the population)"],
  past: ["{date} (đã qua)", "{date} (past)"],
  scale_article: ["Quy mô (Điều 17)", "Scale (Article 17)"],
  covers: ["Dấu ở trang {pages} nằm trên nội dung của trang. Hãy xem trang bên dưới; nếu che mất chữ, chọn góc khác rồi tạo lại.", "On page {pages} the mark lies over what is on the page. Look at the page below; if it hides text, choose another corner and make it again."],
  cover_unknown: ["Không đọc được hết nội dung trang {pages} để biết dấu có che gì không. Hãy xem trang bên dưới.", "Not all of page {pages} could be read to tell what the mark covers. Look at the page below."],
  gauge: ["Trung bình {n} người dùng; ngưỡng {large} và {very}", "Average {n} users; thresholds {large} and {very}"],
  intermediary: ["Nền tảng trung gian", "Intermediary platform"],
  first_due: ["Hạn tự xác định quy mô lần đầu", "First determination of the scale due"],
  next_yearly: ["Hạn tự xác định quy mô hằng năm", "Next yearly determination of the scale due"],
  month: ["Tháng {m}/{y}", "{y}-{m}"],
  none_of_these: ["Không có mục nào", "None of these"],
  no_days: ["Không có ngày nào", "No such days"],
  subject: ["Đối tượng được xem xét: {what}", "What is judged: {what}"],
  questions_left: ["Còn {n} câu hỏi; {d} câu có thể làm đổi kết luận chung.", "Questions left: {n}, of which {d} can change the overall result."],
  no_questions: ["Không còn câu hỏi nào làm thay đổi kết luận.", "No question is left that could change the result."],
  file_too_large: ["tệp lớn hơn 1 MB", "the file is larger than 1 MB"],
  not_saved_here: ["tệp không phải là câu trả lời đã lưu từ trang này", "the file does not hold answers saved from this page"],
  failed: ["Có lỗi: {why}", "Something failed: {why}"],
} satisfies Record<string, [string, string]>;

export type Key = keyof typeof SAID;

const vietnamese = new Map<Element, string>();
let current: Lang = "vi";
const listeners: (() => void)[] = [];

export const lang = (): Lang => current;

/** A sentence in the page's language, its `{places}` filled. */
export function say(key: Key, values: Record<string, string | number> = {}): string {
  const sentence = SAID[key][current === "vi" ? 0 : 1] ?? "";
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

export const onLanguage = (listener: () => void): void => void listeners.push(listener);

export function setLanguage(next: Lang): void {
  current = next;
  document.documentElement.lang = next;
  for (const element of document.querySelectorAll<HTMLElement>("[data-t]")) {
    const known = vietnamese.get(element) ?? element.textContent;
    vietnamese.set(element, known);
    element.textContent = next === "vi" ? known : (ENGLISH[element.dataset["t"] ?? ""] ?? known);
  }
  for (const element of document.querySelectorAll<HTMLElement>("[data-t-label]")) {
    const known = vietnamese.get(element) ?? element.getAttribute("aria-label") ?? "";
    vietnamese.set(element, known);
    element.setAttribute("aria-label", next === "vi" ? known : (ENGLISH[element.dataset["tLabel"] ?? ""] ?? known));
  }
  for (const listener of listeners) listener();
}

export const number = (value: string | number | bigint): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, current === "vi" ? "." : ",");

export const day = (iso: string): string => (current === "vi" ? iso.split("-").reverse().join("/") : iso);
