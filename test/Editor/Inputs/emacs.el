;;; A session in a real Emacs: opens FILE with SERVER as its language server
;;; and prints what is shown.
;;;   FILE, SERVER
;;;   NOTHING=1: the server is a stock one, from which no finding comes

(package-initialize)
(require 'eglot)
(require 'flymake)
(setq eglot-sync-connect 300
      eglot-autoreconnect nil
      eglot-send-changes-idle-time 0
      eglot-confirm-server-initiated-edits nil
      flymake-no-changes-timeout 0.1
      create-lockfiles nil
      make-backup-files nil)

(defun wait (what condition)
  (with-timeout (300 (message "FAILED: no %s in 300 s" what) (kill-emacs 1))
    (while (not (funcall condition))
      (accept-process-output nil 0.05))))

;; eglot takes no related information, so a note is a diagnostic of its own.
(defun notes-too ()
  (sort (flymake-diagnostics)
        (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))

(defun findings ()
  (seq-filter (lambda (d) (string-prefix-p "clang-tidy" (flymake-diagnostic-text d)))
              (notes-too)))

(defun show ()
  (dolist (d (notes-too))
    (save-excursion
      (goto-char (flymake-diagnostic-beg d))
      (message "%d:%d: %s" (line-number-at-pos) (1+ (current-column))
               (car (split-string (flymake-diagnostic-text d) "\n")))))
  (message "%d diagnostics" (length (findings))))

(defvar published 0)
(advice-add 'eglot-handle-notification :before
            (lambda (_server method &rest _)
              (when (eq method 'textDocument/publishDiagnostics)
                (setq published (1+ published)))))

(find-file (getenv "FILE"))
(let ((project (cons 'transient default-directory)))
  (eglot (list major-mode) project 'eglot-lsp-server (list (getenv "SERVER"))
         "cpp"))
(flymake-mode 1)
(wait "diagnostics" (lambda () (> published 0)))
(when (getenv "NOTHING")
  (accept-process-output nil 1)
  (show)
  (kill-emacs 0))
(wait "two findings" (lambda () (= (length (findings)) 2)))
(show)

(message "-- the code action of the second")
(let ((at (nth 1 (findings))))
  (goto-char (flymake-diagnostic-beg at))
  (let ((action (seq-find
                 (lambda (action)
                   (string-prefix-p "quickfix" (or (plist-get action :kind) "")))
                 (eglot-code-actions (point) (flymake-diagnostic-end at)
                                     nil nil))))
    (message "%s" (plist-get action :title))
    (let ((command (plist-get action :command))
          (edit (plist-get action :edit)))
      (when edit (eglot--apply-workspace-edit edit))
      (when command
        (eglot-execute-command (eglot-current-server)
                               (intern (plist-get command :command))
                               (plist-get command :arguments)))))
  (eglot--signal-textDocument/didChange)
  (wait "finding less" (lambda () (= (length (findings)) 1)))
  (message "%s" (buffer-substring (line-beginning-position) (line-end-position)))
  (show))

(message "-- the mistake edited away")
(goto-char (flymake-diagnostic-beg (car (findings))))
(delete-region (line-beginning-position) (line-end-position))
(insert "  std::puts(\"a badge\");")
(eglot--signal-textDocument/didChange)
(wait "end of findings" (lambda () (null (notes-too))))
(show)
(set-buffer-modified-p nil)
(kill-emacs 0)
